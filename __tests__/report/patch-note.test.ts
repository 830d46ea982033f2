import { renderMarkdown } from '../../src/report/markdown.ts'
import { PATCH_ARTIFACT, patchNote } from '../../src/report/patch-note.ts'
import { SAMPLE_REPORT } from '../support/sample-report.ts'

const PATCH = { findings: 3, pages: 1, file: 'fixes.patch', run: 7, repository: 'octo/docs.nl-nl' }

it('says which two commands apply the patch', () => {
  expect(patchNote(PATCH)).toContain(
    `\n\n\`\`\`sh\ngh run download 7 --repo octo/docs.nl-nl --name ${PATCH_ARTIFACT}\ngit apply fixes.patch\n\`\`\``,
  )
})

it.each([
  ['-n.patch', 'git apply ./-n.patch'],
  ["a'b $(c).patch", "git apply 'a'\\''b $(c).patch'"],
  ['a```\nb', "git apply 'a```␊b'"],
])('names the file %j as one word', (file, command) => {
  expect(patchNote({ ...PATCH, file }).split('\n')).toContain(command)
})

it('stands in the summary before the findings', () => {
  const text = renderMarkdown(SAMPLE_REPORT, undefined, undefined, PATCH)
  expect(text).toContain(patchNote(PATCH))
  expect(text.indexOf('**Fixes:**')).toBeLessThan(text.indexOf('docs/start.md'))
  expect(renderMarkdown(SAMPLE_REPORT)).not.toContain('**Fixes:**')
})
