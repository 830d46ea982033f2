import type { Repository } from '../repository.ts'
import { settingsFromInputs } from '../settings/inputs.ts'
import type { Settings } from '../settings.ts'
import { CannotRun } from './cannot-run.ts'
import type { CheckOptions } from './options.ts'
import { committedSettings, namedSettings, SETTINGS_PATH, type SettingsRead } from './settings-of.ts'

type Options = Pick<CheckOptions, 'config' | 'failOn' | 'sourceRepository' | 'externalLinks' | 'unreadPages'>

/**
 * The settings of the base commit, or of a file on disk, with those that a command line gives over them.
 * @throws CannotRun where an option that is a setting, too, has another value than that may have.
 */
export async function optionSettings(
  repository: Repository,
  { base, head }: { readonly base: string; readonly head: string },
  options: Options,
): Promise<SettingsRead> {
  const layer = { settings: given(options), from: (key: string) => `option --${key}` }
  return options.config === undefined
    ? committedSettings(repository, { base, head, path: SETTINGS_PATH }, layer)
    : namedSettings(repository, base, options.config, layer)
}

function given({ failOn, sourceRepository = '', externalLinks = '', unreadPages = '' }: Options): Partial<Settings> {
  const options: Readonly<Record<string, string>> = {
    'source-repository': sourceRepository,
    'external-links': externalLinks,
    'unread-pages': unreadPages,
  }
  const read = settingsFromInputs((key) => options[key] ?? '')
  if ('settings' in read) return { ...read.settings, ...(failOn === undefined ? {} : { failOn }) }
  throw new CannotRun(
    'The options cannot be read',
    'Correct them.',
    read.faults.map(({ message }) => message),
  )
}
