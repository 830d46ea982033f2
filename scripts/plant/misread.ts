import { readPage } from '../../src/parse/page.ts'
import { compareTrees } from '../corpus/quick-tree.ts'
import type { Planted } from './choose.ts'
import type { Kind } from './kind.ts'
import { faultyText } from './verdict.ts'

/** What is wrong with the quick reader: planted faults that it vouches for and reads otherwise than the exact one. */
export const misreadFaults = ({ id }: Kind, planted: readonly Planted[]): readonly string[] =>
  planted.flatMap((one) => {
    const { path } = one.sample.page
    const page = readPage(path, '', new TextEncoder().encode(faultyText(one)))
    return compareTrees(page)?.isSame === false ? [`${id}: read in two ways, ${one.ground.name} ${path}`] : []
  })
