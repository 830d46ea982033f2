import { nearMatch } from '../../links/near-match.ts'
import { linkRows, renderLinks } from '../../report/links.ts'
import { shownValue } from '../../shown-value.ts'
import { traceLinks } from '../../trace-links.ts'
import { CannotRun } from '../cannot-run.ts'
import { commitOf } from '../commits-of.ts'
import { openEnglish } from '../english-of.ts'
import type { GitRepository } from '../git-repository.ts'
import { openRepository } from '../open-repositories.ts'
import { optionSettings } from '../option-settings.ts'
import type { LinksOptions } from '../options.ts'
import type { Opened } from '../remote-source.ts'
import { print, type Terminal, wantsColour } from '../terminal.ts'

/** Prints how each link of one page resolves. */
export async function listLinks(options: LinksOptions, terminal: Terminal): Promise<void> {
  const opened: Opened = []
  try {
    const localized = await openRepository('--repo', options.repo)
    opened.push(localized)
    const commit = await commitOf(localized, '--head', options.head)
    const { settings } = await optionSettings(localized, { base: commit, head: commit }, options)
    const english = await openEnglish(options, { localized, head: commit, settings, env: terminal.env }, opened)
    const path = options.page.replace(/^\.\//, '')
    const links = await traceLinks({
      localized,
      commit,
      path,
      settings,
      ...(english ? { source: english.source } : {}),
    })
    if (links.state === 'absent') throw await noPage(localized, commit, path)
    if (links.state === 'unknown')
      throw new CannotRun(`The links of ${shownValue(path)} cannot be read: ${links.why}`, 'Repair the page first.')
    const rows = linkRows(links.value)
    const text =
      options.format === 'json'
        ? `${JSON.stringify(rows, null, 2)}\n`
        : renderLinks(rows, { colour: wantsColour(terminal) })
    await print(terminal.stdout, text)
  } finally {
    for (const repository of opened) await repository.close()
  }
}

async function noPage(localized: GitRepository, commit: string, path: string): Promise<CannotRun> {
  const near = nearMatch(path, (await localized.tree(commit)).keys(), 3)
  return new CannotRun(
    `Unexpected page ${shownValue(path)}, expected a file that the commit ${commit.slice(0, 12)} holds`,
    near === undefined ? 'Name it by its path from the root of the repository.' : `Did you mean ${shownValue(near)}?`,
  )
}
