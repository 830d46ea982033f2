import { isScalar, isSeq, parseDocument } from 'yaml'
import type { Page } from '../model.ts'

/** The terms that the metadata of a page says are never translated; none where the list cannot be read. */
export function noLocTerms({ metadata }: Page): readonly string[] {
  const written = metadata.fields.find(({ key }) => key === 'no-loc')?.value ?? ''
  if (written === '') return []
  // a list in lines begins at its first dash, the others keep their indentation
  const yaml = written.startsWith('[') ? written : written.replace(/^[ \t]+(?=-)/gm, '')
  const { contents, errors } = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' })
  if (errors.length > 0 || !isSeq(contents)) return []
  return contents.items.flatMap((item) =>
    isScalar(item) && String(item.value ?? '') !== '' ? [String(item.value)] : [],
  )
}
