import { expectedHash } from '../src/laws/source-hash.ts'
import { SOURCE_COMMIT } from './support/fixture-pages.ts'
import { judge } from './support/judge.ts'

/** A kind of page: how its English is written, and how its translation, given lines of metadata. */
interface Form {
  readonly path: string
  readonly write: (metadata: readonly string[], text: string) => string
  /** Text in English and in Dutch. */
  readonly texts: readonly [string, string]
  /** English metadata. */
  readonly metadata: readonly string[]
}

const frontMatter = (metadata: readonly string[], text: string): string =>
  metadata.length === 0 ? text : `---\n${metadata.join('\n')}\n---\n${text}`
const underMetadata =
  (mime: string) =>
  (metadata: readonly string[], text: string): string =>
    `### YamlMime:${mime}\nmetadata:\n${metadata.map((line) => `  ${line}\n`).join('')}${text}`

const PUMPS: Form['texts'] = ['The house has two pumps.\n', 'Het huis heeft twee pompen.\n']
const FORMS: Readonly<Record<string, Form>> = {
  'an article': {
    path: 'docs/pumps.md',
    write: frontMatter,
    texts: PUMPS,
    metadata: ['title: Pumps', 'author: kim', 'ms.topic: how-to'],
  },
  'an include': {
    path: 'docs/includes/pumps.md',
    write: frontMatter,
    texts: PUMPS,
    metadata: ['author: kim', 'ms.topic: include'],
  },
  'a landing page': {
    path: 'docs/index.yml',
    write: underMetadata('Landing'),
    texts: ['summary: All about pumps\n', 'summary: Alles over pompen\n'],
    metadata: ['title: Pumps', 'author: kim', 'ms.topic: landing-page'],
  },
  'questions and answers': {
    path: 'docs/faq.yaml',
    write: underMetadata('FAQ'),
    texts: ['sections:\n- name: Pumps\n', 'sections:\n- name: Pompen\n'],
    metadata: ['author: kim', 'ms.topic: faq'],
  },
}

const provenance = (english: string): readonly string[] => [
  `ms.openlocfilehash: ${expectedHash(new TextEncoder().encode(english))}`,
  `ms.sourcegitcommit: ${SOURCE_COMMIT}`,
  'ms.translationtype: HT',
  'ms.contentlocale: nl-NL',
  'ms.lasthandoff: 03/14/2021',
  'ms.locfileid: "41007"',
]

/** The findings on a page of a form whose lines are changed, over the page as it should be. */
async function rulesOf(
  { path, write, texts, metadata }: Form,
  change: (line: string) => readonly string[],
): Promise<string[]> {
  const original = write(metadata, texts[0])
  const lines = [...metadata, ...provenance(original)]
  const { findings } = await judge({
    before: { [path]: write(lines, texts[1]) },
    after: { [path]: write(lines.flatMap(change), texts[1]) },
    english: { [path]: original },
    settings: { locale: 'nl-NL' },
  })
  return findings.map(({ rule, place }) => `${place.start.line} ${rule}`)
}

const FAULTS: readonly (readonly [name: string, rule: string, from: string, to: readonly string[]])[] = [
  ['a lost key of the provenance', 'incomplete-provenance', 'ms.contentlocale: nl-NL', []],
  ['a lost id', 'incomplete-provenance', 'ms.locfileid: "41007"', []],
  ['another locale', 'wrong-locale', 'ms.contentlocale: nl-NL', ['ms.contentlocale: nl-BE']],
  ['a date that is none', 'malformed-provenance', 'ms.lasthandoff: 03/14/2021', ['ms.lasthandoff: 14-03-2021']],
  [
    'a commit that is none',
    'malformed-provenance',
    `ms.sourcegitcommit: ${SOURCE_COMMIT}`,
    ['ms.sourcegitcommit: live'],
  ],
  ['an id that is none', 'malformed-provenance', 'ms.locfileid: "41007"', ['ms.locfileid: "a7"']],
  ['an earlier date', 'stale-handoff-date', 'ms.lasthandoff: 03/14/2021', ['ms.lasthandoff: 03/13/2021']],
  ['a later date than today', 'future-handoff-date', 'ms.lasthandoff: 03/14/2021', ['ms.lasthandoff: 03/14/2031']],
  ['a translated value', 'changed-metadata', 'author: kim', ['author: koen']],
  ['a lost key', 'changed-metadata', 'author: kim', []],
  ['a key of its own', 'changed-metadata', 'author: kim', ['author: kim', 'robots: noindex']],
  ['a translated key', 'changed-metadata', 'author: kim', ['auteur: kim']],
  ['an unquoted colon', 'invalid-front-matter', 'author: kim', ['author: kim: de schrijver']],
  ['a key twice', 'invalid-front-matter', 'author: kim', ['author: kim', 'author: kim']],
  ['a quote that is not closed', 'invalid-front-matter', 'author: kim', ['author: "kim']],
  ['misread characters', 'mojibake', 'author: kim', ['author: kimÃ«']],
]

describe.each(Object.entries(FORMS))('%s', (_, form) => {
  it('is right as it is', async () => {
    expect(await rulesOf(form, (line) => [line])).toEqual([])
  })

  it.each(FAULTS)('with %s is found by %s', async (_name, rule, from, to) => {
    const found = await rulesOf(form, (line) => (line === from ? to : [line]))
    expect(found.map((line) => line.replace(/^\d+ /, ''))).toContain(rule)
  })

  it('without its hash is found by lost-provenance', async () => {
    const found = await rulesOf(form, (line) => (line.startsWith('ms.openlocfilehash') ? [] : [line]))
    expect(found).toEqual(['1 lost-provenance'])
  })
})

describe('an include whose English has no metadata', () => {
  const form: Form = { path: 'docs/includes/pumps.md', write: frontMatter, texts: PUMPS, metadata: [] }

  it('is right with its provenance alone', async () => {
    expect(await rulesOf(form, (line) => [line])).toEqual([])
  })

  it('is held to it', async () => {
    const locale = (to: readonly string[]) =>
      rulesOf(form, (line) => (line.startsWith('ms.contentlocale') ? to : [line]))
    expect(await locale([])).toEqual(['2 incomplete-provenance'])
    expect(await locale(['ms.contentlocale: nl-BE'])).toEqual(['5 wrong-locale'])
    expect(await locale(['ms.contentlocale: nl-NL', 'robots: noindex'])).toEqual(['6 changed-metadata'])
  })
})
