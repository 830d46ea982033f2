#!/usr/bin/env node
import { run } from './edges/command-line.ts'

const { stdout, stderr, env } = process
// a failed write is told to the one who writes; without a listener it would end the process as well
for (const stream of [stdout, stderr]) stream.on('error', () => {})

process.exitCode = await run(process.argv.slice(2), {
  stdout,
  stderr,
  isTerminal: stdout.isTTY === true,
  env,
  rulePages: new URL('../docs/rules/', import.meta.url),
})
