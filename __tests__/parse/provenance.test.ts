import { lineIndex } from '../../src/parse/line-index.ts'
import { PROVENANCE_KEYS, provenanceOf, scanProvenance } from '../../src/parse/provenance.ts'
import { localizedLanding, localizedPage, SOURCE_COMMIT, SOURCE_HASH } from '../support/fixture-pages.ts'
import { pageOf, shown } from '../support/read-text.ts'

const shownProvenance = (text: string, path?: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(pageOf(text, path).metadata.provenance).map(([part, { value, place }]) => [
      part,
      `${value} | ${shown(text, place)}`,
    ]),
  )

const expected = (line: number, column: number): Record<string, string> => {
  const at = (part: keyof typeof PROVENANCE_KEYS, index: number, value: string, written = value): string => {
    const from = column + PROVENANCE_KEYS[part].length + 2
    return `${value} | ${line + index}:${from}-${line + index}:${from + written.length} ${written}`
  }
  return {
    sourceHash: at('sourceHash', 0, SOURCE_HASH),
    sourceCommit: at('sourceCommit', 1, SOURCE_COMMIT),
    translationType: at('translationType', 2, 'HT'),
    locale: at('locale', 3, 'nl-NL'),
    handoffDate: at('handoffDate', 4, '03/14/2021'),
    fileId: at('fileId', 5, '41007', '"41007"'),
  }
}

describe('the provenance of a page', () => {
  it.each([{}, { eol: '\r\n' }, { bom: true }, { eol: '\r\n', bom: true }] as const)('in Markdown %j', (options) => {
    expect(shownProvenance(localizedPage(options))).toEqual(expected(3, 1))
  })

  it.each([{}, { eol: '\r\n' }, { bom: true }, { eol: '\r\n', bom: true }] as const)('in YAML %j', (options) => {
    expect(shownProvenance(localizedLanding({ ...options, id: '"41007"' }), 'docs/index.yml')).toEqual(expected(4, 3))
  })

  it('of a YAML page may stand under `metadata:` at its end, or at the root', () => {
    const atEnd = '### YamlMime:Landing\ntitle: Pompen\nmetadata:\n  ms.openlocfilehash: 0f1e\n'
    expect(shownProvenance(atEnd, 'a.yaml')).toEqual({ sourceHash: '0f1e | 4:23-4:27 0f1e' })
    const atRoot = '### YamlMime:YamlDocument\ndocumentType: LandingData\nmetadata:\n  a: b\nms.openlocfilehash: 0f1e\n'
    expect(shownProvenance(atRoot, 'a.yml')).toEqual({ sourceHash: '0f1e | 5:21-5:25 0f1e' })
  })

  it('of broken YAML is found line by line', () => {
    expect(shownProvenance('metadata:\n  title: a: b\n  ms.openlocfilehash: 0f1e\n', 'a.yml')).toEqual({
      sourceHash: '0f1e | 3:23-3:27 0f1e',
    })
  })

  it('is the first of a key written twice', () => {
    const { fields } = pageOf('---\nms.openlocfilehash: one\nms.openlocfilehash: two\n---\n').metadata
    expect(provenanceOf(fields).sourceHash?.value).toBe('one')
  })

  it('is none in the body', () => {
    expect(shownProvenance('---\na: b\n---\nms.openlocfilehash: 0f1e\n')).toEqual({})
    expect(shownProvenance('ms.openlocfilehash: 0f1e\n')).toEqual({})
  })
})

describe('provenance line by line', () => {
  const scan = (text: string): Record<string, string> =>
    Object.fromEntries(
      Object.values(scanProvenance(text, 0, text.length, lineIndex(text))).map(({ key, value, place, keyPlace }) => [
        key,
        `${value} | ${shown(text, place)} | ${shown(text, keyPlace)}`,
      ]),
    )

  it('reads quoted, indented and empty values', () => {
    expect(
      scan(`ms.openlocfilehash: '0f1e'\r\n  ms.locfileid : "7" \r\nms.contentlocale:\r\nms.author: x\r\n`),
    ).toEqual({
      'ms.openlocfilehash': "0f1e | 1:21-1:27 '0f1e' | 1:1-1:19 ms.openlocfilehash",
      'ms.locfileid': '7 | 2:18-2:21 "7" | 2:3-2:15 ms.locfileid',
      'ms.contentlocale': ' | 3:1-3:17 ms.contentlocale | 3:1-3:17 ms.contentlocale',
    })
  })

  it('reads no further than told', () => {
    const text = 'ms.locfileid: 1\nms.contentlocale: nl-NL\n'
    expect(scanProvenance(text, 0, 16, lineIndex(text))).not.toHaveProperty('locale')
  })
})

describe('provenance in metadata that YAML refuses', () => {
  const fileIdOf = (written: string): string => {
    const text = `---\ntitle: a: b\nms.locfileid: ${written}\n---\n`
    const { fileId } = pageOf(text).metadata.provenance
    return fileId === undefined ? '' : `${fileId.value} | ${shown(text, fileId.place)}`
  }

  it.each([
    ['41007', '41007 | 3:15-3:20 41007'],
    ['41007 # new', '41007 | 3:15-3:20 41007'],
    ['"41007" # new', '41007 | 3:15-3:22 "41007"'],
    ['"41007', '41007 | 3:15-3:21 "41007'],
    ['"41#07"', '41#07 | 3:15-3:22 "41#07"'],
    ['', ' | 3:1-3:13 ms.locfileid'],
    ['# none', ' | 3:1-3:13 ms.locfileid'],
  ])('reads %j without quotes and comment', (written, expected) => {
    expect(fileIdOf(written)).toBe(expected)
  })
})
