/**
 * What a check written in JavaScript cannot do without, and no rule: what the floor does, at the same time, the text decoded, and looked
 * through once for what each kind of rule asks about. Plain JavaScript, so that nothing but its work takes time.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

const [localized, base, head, ids, english, originals] = process.argv.slice(2)

const LOOKED_FOR = [
  /^#{1,6} .*$/gm,
  /\]\(([^)\s]*)/g,
  /`[^`\n]*`/g,
  /<\/?[a-z][^>]*>/gi,
  /!\[/g,
  /^\|.*$/gm,
  /^:::|\[!/gm,
]

/** What git prints, told the names in a file. */
function git(directory, args, file) {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-C', directory, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
    const chunks = []
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.on('close', (code) =>
      code === 0 ? resolve(Buffer.concat(chunks)) : reject(new Error(`git ended with ${code}`)),
    )
    if (file === undefined) child.stdin.end()
    else createReadStream(file).pipe(child.stdin)
  })
}

/** The contents that `cat-file --batch` prints. */
function* contents(output) {
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at)
    const [, type, size] = output.toString('latin1', at, end).split(' ')
    at = end + 1
    if (type !== 'blob') continue
    yield output.subarray(at, at + Number(size))
    at += Number(size) + 1
  }
}

const [, sides, source] = await Promise.all([
  git(localized, ['diff', '--raw', '--no-renames', '--no-abbrev', base, head, '--']),
  git(localized, ['cat-file', '--batch'], ids),
  english === undefined ? Buffer.alloc(0) : git(english, ['cat-file', '--batch'], originals),
])
let found = 0
const hashes = []
for (const output of [sides, source])
  for (const content of contents(output)) {
    if (output === source) hashes.push(createHash('sha1').update(content).digest('hex'))
    const text = content.toString('utf8')
    for (const form of LOOKED_FOR) for (const _ of text.matchAll(form)) found += 1
  }
console.log(found, hashes.length)
