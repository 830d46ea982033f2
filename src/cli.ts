#!/usr/bin/env node
import { keepCompiledCode } from './edges/compiled-code.ts'
import { tuneEngine } from './edges/engine.ts'

/** Older ones lack built-in functions that the check uses, and would fail halfway. */
const OLDEST_NODE = 22

const { stdout, stderr, env } = process
// a failed write is told to the one who writes; without a listener it would end the process as well
for (const stream of [stdout, stderr]) stream.on('error', () => {})

// an interrupted run removes its temporary folders, too
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.once(signal, () => process.exit(code))

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  stderr.write(
    `handback-check: Unexpected Node.js ${process.versions.node}, expected ${OLDEST_NODE} or later\nInstall a newer one.\n`,
  )
  process.exitCode = 2
} else {
  // an older one would fail while it loads what is imported before this line
  tuneEngine()
  keepCompiledCode(env)
  const { run } = await import('./edges/command-line.ts')
  process.exitCode = await run(process.argv.slice(2), {
    stdout,
    stderr,
    isTerminal: stdout.isTTY === true,
    env,
    rulePages: new URL('../docs/rules/', import.meta.url),
  })
}
