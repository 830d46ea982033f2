import { writeBaseline } from './commands/baseline.ts'
import { explainRule } from './commands/explain.ts'
import { runFix } from './commands/fix.ts'
import { listLinks } from './commands/links.ts'
import { mergeParts } from './commands/merge.ts'
import { listRules } from './commands/rules.ts'
import { listSettings } from './commands/settings.ts'
import type { Command } from './options.ts'
import { print, type Terminal } from './terminal.ts'

/** The commands that are loaded together. */
type Other = Exclude<Command, { readonly command: 'check' | 'post' | 'help' | 'version' }>

/** Runs one of them and gives its exit code, as of the command line. */
export async function runOther(asked: Other, terminal: Terminal): Promise<number> {
  switch (asked.command) {
    case 'fix':
      return runFix(asked.options, terminal)
    case 'merge':
      return mergeParts(asked.options, terminal)
    case 'baseline':
      await writeBaseline(asked.options, terminal)
      return 0
    case 'links':
      await listLinks(asked.options, terminal)
      return 0
    case 'settings':
      await listSettings(asked.options, terminal)
      return 0
    case 'explain':
      await print(terminal.stdout, await explainRule(asked.rule, terminal.rulePages))
      return 0
    case 'rules':
      await print(terminal.stdout, listRules())
      return 0
  }
}
