import { execFileSync } from 'node:child_process'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** A folder to put first on the PATH, in which `git` is another. */
export interface FakeGit {
  /** The PATH with it. */
  readonly path: string
  remove(): Promise<void>
}

/**
 * Makes a `git` that runs `script`, in `sh`, where its command line holds `verb`, and is the real one otherwise; without a verb always.
 * `"$@"` is the command line, `$REAL` the git of this machine.
 */
export async function makeFakeGit(script: string, verb?: string): Promise<FakeGit> {
  const folder = await mkdtemp(join(tmpdir(), 'handback-check-git-'))
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  const isMeant = verb === undefined ? ':' : `case " $* " in *" ${verb} "*) ;; *) exec "$REAL" "$@" ;; esac`
  const file = join(folder, 'git')
  await writeFile(file, `#!/bin/sh\nREAL='${real}'\n${isMeant}\n${script}\n`)
  await chmod(file, 0o755)
  return {
    path: [folder, process.env.PATH].join(delimiter),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
