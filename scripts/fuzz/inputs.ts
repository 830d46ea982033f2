import type { Random } from '../plant/random.ts'

/** What pages, settings and reports are made of, and what makes readers stumble. */
const PIECES: readonly string[] = [
  ...'[](){}<>*_`#|!\\"\'~:;,.-+=&%@/?^$ \t\n\r0a',
  ...[
    '\r\n',
    '\n\n',
    '---\n',
    '...\n',
    '```\n',
    ':::\n',
    '> ',
    '- ',
    '1. ',
    '    ',
    '# ',
    '## ',
    '|-|\n',
    '***',
    '\ufeff',
  ],
  ...[
    '](',
    ')]',
    '[!',
    '[!include ',
    '[!NOTE]\n',
    '<!--',
    '-->',
    '<a name="',
    '"></a>',
    '<a href="',
    '<img src="',
    '<br>',
  ],
  ...[
    'a.md',
    '../',
    '#a',
    '?view=b',
    '%2e%2e',
    '%',
    '%E2%82',
    'https://',
    '~/',
    '//',
    ':no-loc text="',
    ':::image source="',
  ],
  ...[
    '<span data-ttu-id="0a1b2-101">',
    '<span class="sxs-lookup"><span data-stu-id="0a1b2-101">',
    '</span>',
    '</span></span>',
  ],
  ...[
    '<!-- handback-check-ignore ',
    'broken-link',
    ' -- x -->',
    '&lt;',
    '&#x41;',
    '&nbsp;',
    '\u00a0',
    '\u200b',
    '\u2028',
    '\u202e',
  ],
  ...[
    '\ud800',
    '\udc00',
    '\u{1f600}',
    'é',
    'e\u0301',
    'İ',
    'ß',
    'ǆ',
    '語',
    '\0',
    '\u0001',
    '\ufffd',
    '\ue000',
    'Ã©',
    'â€™',
  ],
  ...[
    'title: ',
    'ms.openlocfilehash: ',
    'ms.sourcegitcommit: ',
    'ms.lasthandoff: 03/14/2021\n',
    'ms.locfileid: "1"\n',
    '&a ',
    '*a',
    '!!js ',
  ],
  ...[
    'null',
    'true',
    '-1',
    '1e999',
    '"a":',
    '{"',
    '"}',
    '[]',
    '{}',
    'paths:\n',
    'rules:\n',
    'ignore:\n',
    '__proto__',
    'constructor',
  ],
  ...[
    '{0}',
    '{{a}}',
    '%s',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what a page may hold
    '${a}',
    '<a>',
    '::error::',
    '@a',
    '<<<<<<< ',
    '=======\n',
    '>>>>>>> ',
    '$$',
    'x'.repeat(70),
  ],
]

/** Makes another input of one: pieces of it or of others put in, taken out, doubled or exchanged, some changes at a time. */
export function mutated(input: string, others: readonly string[], random: Random): string {
  let text = input
  for (let changes = 1 + random.below(6); changes > 0; changes -= 1) text = changed(text, others, random)
  return text.slice(0, LONGEST)
}

/** UTF-16 units of the longest input. */
const LONGEST = 20_000

function changed(text: string, others: readonly string[], random: Random): string {
  const at = random.below(text.length + 1)
  const end = Math.min(text.length, at + 1 + random.below(random.below(4) === 0 ? 200 : 8))
  const piece = random.pick(PIECES) ?? ''
  const other = random.pick(others) ?? ''
  const from = random.below(other.length + 1)
  switch (random.below(8)) {
    case 0:
      return text.slice(0, at) + text.slice(end)
    case 1:
      return text.slice(0, end) + text.slice(at)
    case 2:
      return text.slice(0, at) + piece.repeat(1 + random.below(40)) + text.slice(at)
    case 3:
      return text.slice(0, at) + other.slice(from, from + 1 + random.below(300)) + text.slice(at)
    case 4:
      return text.slice(0, at) + piece + text.slice(end)
    case 5:
      return (
        text.slice(0, at) + String.fromCharCode(random.below(random.below(2) === 0 ? 128 : 65_536)) + text.slice(end)
      )
    default:
      return text.slice(0, at) + piece + text.slice(at)
  }
}
