import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { git } from './git.ts'

const WORDS =
  'de pomp klep kraan leiding tank water druk filter sensor paneel open sluit draai meet schoon oud nieuw groot klein warm koud snel stil vol leeg tuin huis kelder dak muur vloer zomer winter dag nacht elke deze voor met onder boven naast tussen'.split(
    ' ',
  )

/** Bytes of a generated page, roughly: what pages of documentation weigh. */
const PAGE_BYTES = 12_000

/** Of the links to pages those that lead to a name: one in seven, as in 629 pages of a real repository, with five to six such links a page. */
const TO_NAMES = 1 / 7

/** A small generator of numbers below 1, the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const pathOf = (page: number): string => `docs/deel-${page % 100}/pagina-${page}.md`

/** A right Dutch page that links to pages of the same repository. */
export function generatedPage(page: number, pages: number): string {
  const next = numbers(page + 1)
  const word = (): string => WORDS[Math.floor(next() * WORDS.length)] ?? ''
  const sentence = (): string => `${Array.from({ length: 14 }, word).join(' ')}.`
  const hash = Array.from({ length: 40 }, () => Math.floor(next() * 16).toString(16)).join('')
  const link = (): string => {
    const target = Math.floor(next() * pages)
    const name = next() < TO_NAMES ? '#section-3' : ''
    return `[${word()} ${word()}](../deel-${target % 100}/pagina-${target}.md${name})`
  }
  const address = (): string => `[${word()}](https://www.example.com/${word()}/${word()})`
  const lines = [
    '---',
    `title: Pagina ${page}`,
    `ms.openlocfilehash: ${hash}`,
    `ms.sourcegitcommit: ${hash.split('').reverse().join('')}`,
    'ms.translationtype: MT',
    'ms.contentlocale: nl-NL',
    'ms.lasthandoff: 03/14/2021',
    `ms.locfileid: "${100_000_000 + page}"`,
    '---',
    `# <a name="page-${page}"></a>Pagina ${page}`,
    '',
  ]
  let bytes = 400
  for (let section = 1; bytes < PAGE_BYTES; section += 1) {
    const part = [
      `## <a name="section-${section}"></a>Deel ${section}: ${word()} ${word()}`,
      '',
      `${sentence()} ${sentence()} ${section % 3 === 0 ? link() : word()} ${sentence()}`,
      '',
      `- **${word()}**: ${sentence()}`,
      `- \`set-${word()}\`: ${sentence()} ${section % 3 === 1 ? address() : word()}`,
      '',
      ...(section % 4 === 0 ? ['```powershell', `Get-Item -Name ${word()}`, '```', ''] : []),
      ...(section % 5 === 0 ? ['> [!NOTE]', `> ${sentence()}`, ''] : []),
      ...(section % 6 === 0 ? ['| a | b |', '| --- | --- |', `| ${word()} | ${sentence()} |`, ''] : []),
    ]
    bytes += part.reduce((sum, line) => sum + line.length + 1, 0)
    lines.push(...part)
  }
  return `${lines.join('\n')}\n`
}

/** A bare repository whose branch `main` adds so many pages to `base`, which holds one. Made once. */
export async function generatedRepository(folder: string, pages: number): Promise<string> {
  // another way of generating is another repository
  const version = createHash('sha1').update(generatedPage(0, pages)).digest('hex').slice(0, 8)
  const directory = join(folder, `generated-${pages}-${version}.git`)
  if (existsSync(join(directory, 'complete'))) return directory
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(directory, { recursive: true })
  git(directory, ['init', '--quiet', '--bare', '--initial-branch=main', '.'])
  git(directory, ['config', 'core.compression', '1'])
  const child = spawn('git', ['-C', directory, 'fast-import', '--quiet', '--depth=0'], {
    stdio: ['pipe', 'inherit', 'inherit'],
  })
  const ended = once(child, 'close')
  const write = async (text: string): Promise<void> => {
    if (!child.stdin.write(text)) await once(child.stdin, 'drain')
  }
  const file = (path: string, text: string): string =>
    `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`
  const commit = (branch: string, day: number): string =>
    `commit refs/heads/${branch}\ncommitter bench <bench@example.com> ${1_700_000_000 + day * 86_400} +0000\ndata 0\n`
  await write(`${commit('base', 0)}${file('docs/deel-0/eerste.md', generatedPage(pages, 1))}`)
  await write(`${commit('main', 1)}from refs/heads/base\n`)
  for (let page = 0; page < pages; page += 1) await write(file(pathOf(page), generatedPage(page, pages)))
  child.stdin.end('done\n')
  const [code] = await ended
  if (code !== 0) throw new Error(`git fast-import ended with exit ${code}`)
  mkdirSync(join(directory, 'complete'))
  return directory
}
