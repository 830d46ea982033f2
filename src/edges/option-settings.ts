import type { Repository } from '../repository.ts'
import type { Settings } from '../settings.ts'
import { mergeSettings } from '../settings-file.ts'
import { settingsFromInputs } from '../settings-inputs.ts'
import type { CheckOptions } from './arguments.ts'
import { CannotRun } from './cannot-run.ts'
import { settingsOf } from './settings-of.ts'

/**
 * The settings of a commit, or of a file on disk, with those that a command line gives over them.
 * @throws CannotRun where an option that is a setting, too, has another value than that may have.
 */
export async function optionSettings(
  repository: Repository,
  commit: string,
  options: Pick<CheckOptions, 'config' | 'failOn' | 'sourceRepository' | 'externalLinks'>,
): Promise<Settings> {
  return mergeSettings(await settingsOf(repository, commit, options.config), given(options))
}

function given({
  failOn,
  sourceRepository = '',
  externalLinks = '',
}: Pick<CheckOptions, 'failOn' | 'sourceRepository' | 'externalLinks'>): Partial<Settings> {
  const options: Readonly<Record<string, string>> = {
    'source-repository': sourceRepository,
    'external-links': externalLinks,
  }
  const read = settingsFromInputs((key) => options[key] ?? '')
  if ('settings' in read) return { ...read.settings, ...(failOn === undefined ? {} : { failOn }) }
  throw new CannotRun(
    'The options cannot be read',
    'Correct them.',
    read.faults.map(({ message }) => message),
  )
}
