import { carriesProvenance, isPagePath, rawValues } from '../src/raw-metadata.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const HASH = '0123456789abcdef0123456789abcdef01234567'
const FRONT_MATTER = `---\ntitle: Één\nms.openlocfilehash: ${HASH}\n---\n# Kop\n`

describe('provenance in the bytes of a page', () => {
  it.each([
    ['front matter', FRONT_MATTER],
    ['CRLF', FRONT_MATTER.replaceAll('\n', '\r\n')],
    ['CR', FRONT_MATTER.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${FRONT_MATTER}`],
    ['a quoted key', `---\n"ms.openlocfilehash" : ${HASH}\n---\n`],
    ['a key in other case', `---\nMs.OpenLocFileHash: ${HASH}\n---\n`],
    ['no value', '---\nms.openlocfilehash:\n---\n'],
    ['an indented key', `---\nmetadata:\n  ms.openlocfilehash: ${HASH}\n---\n`],
    ['a broken value before it', `---\ntitle: a: b: c\n"x\nms.openlocfilehash: ${HASH}\n---\n`],
    ['long front matter', `---\n${'key: value\n'.repeat(1000)}ms.openlocfilehash: ${HASH}\n---\n`],
    ['front matter that is never closed', `---\nms.openlocfilehash: ${HASH}\n\n# Kop\n`],
    ['front matter closed wrongly', `---\nms.openlocfilehash: ${HASH}\n----\n# Kop\n`],
    ['front matter opened wrongly', `----\nms.openlocfilehash: ${HASH}\n---\n# Kop\n`],
    ['front matter in a language', `---js\nms.openlocfilehash: ${HASH}\n---\n`],
    ['front matter that is not opened', `title: x\nms.openlocfilehash: ${HASH}\n---\n# Kop\n`],
    ['front matter under an empty line', `\n${FRONT_MATTER}`],
    ['front matter under a code block', `\`\`\`\nx\n\`\`\`\n${FRONT_MATTER}`],
  ])('is seen with %s', (_, text) => {
    expect(carriesProvenance('a.md', utf8(text))).toBe(true)
  })

  it.each([
    ['UTF-16 LE with mark', Buffer.from(`\uFEFF${FRONT_MATTER}`, 'utf16le')],
    ['UTF-16 LE', Buffer.from(FRONT_MATTER, 'utf16le')],
    ['UTF-16 BE with mark', Buffer.from(`\uFEFF${FRONT_MATTER}`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(FRONT_MATTER, 'latin1')],
    [
      'bytes that are no text',
      Buffer.concat([Buffer.from('---\ntitle: \xFF\xFE\xC3\n', 'latin1'), Buffer.from(FRONT_MATTER.slice(4))]),
    ],
  ])('is seen in %s', (_, bytes) => {
    expect(carriesProvenance('a.md', bytes)).toBe(true)
  })

  it.each([
    ['in a code block', `---\ntitle: Localization\n---\n\`\`\`yaml\nms.openlocfilehash: ${HASH}\n\`\`\`\n`],
    [
      'in a code block of a page without front matter',
      `# Localization\n\n\`\`\`yaml\nms.openlocfilehash: ${HASH}\n\`\`\`\n`,
    ],
    ['in a longer fence', `# L\n\`\`\`\`md\n\`\`\`\nms.openlocfilehash: ${HASH}\n\`\`\`\n\`\`\`\`\n`],
    ['in indented code', `# L\n\n    ms.openlocfilehash: ${HASH}\n`],
    ['at the start of a line of prose', '# L\n\nms.openlocfilehash: the hash of the English file\n'],
    ['in a list', `# L\n\n- ms.openlocfilehash: ${HASH}\n`],
    ['in the body, between rules', `---\ntitle: x\n---\n\n---\nms.openlocfilehash: ${HASH}\n---\n`],
    ['in a comment of the front matter', `---\n# ms.openlocfilehash: ${HASH}\n---\n`],
    [
      'as part of another key',
      `---\nxms.openlocfilehash: ${HASH}\nms.openlocfilehash2: 1\nmsXopenlocfilehash: 1\n---\n`,
    ],
    ['far below the top of a page that is not closed', `---\n${'x\n'.repeat(200)}ms.openlocfilehash: ${HASH}\n`],
    ['nowhere', '# Kop\n'],
    ['in nothing', ''],
  ])('is not seen where the key is only mentioned %s', (_, text) => {
    expect(carriesProvenance('a.md', utf8(text))).toBe(false)
  })

  it('is seen anywhere at the start of a line in YAML', () => {
    const page = `### YamlMime:Landing\ntitle: x\n${'- a\n'.repeat(500)}metadata:\n  ms.openlocfilehash: ${HASH}\n`
    expect(carriesProvenance('index.yml', utf8(page))).toBe(true)
    expect(carriesProvenance('index.YAML', utf8(`ms.openlocfilehash: ${HASH}`))).toBe(true)
    expect(carriesProvenance('index.yml', utf8('title: what ms.openlocfilehash: is\n'))).toBe(false)
  })

  it('reads a view on a part of a buffer', () => {
    const whole = utf8(FRONT_MATTER)
    expect(carriesProvenance('a.md', whole.subarray(0))).toBe(true)
    expect(carriesProvenance('a.md', whole.subarray(whole.length - 6))).toBe(false)
  })
})

it('values come without quotes, blanks and comments', () => {
  const page = utf8(`---\nms.locfileid: "123"\nms.locfileid:   '4' # old\nms.locfileid: 5 # five\nms.locfileid:\n---\n`)
  expect(rawValues('a.md', page, 'ms.locfileid')).toEqual(['123', '4', '5', ''])
})

it('pages are Markdown and YAML outside of dot-folders', () => {
  expect(['a.md', 'b/A.MD', 'a.yml', 'a.yaml', 'a b/é.Yml'].every(isPagePath)).toBe(true)
  expect(['a.json', 'md', 'a.md.txt', '.github/a.md', 'a/.b/c.md', 'a/.md', '.x.yml'].some(isPagePath)).toBe(false)
})
