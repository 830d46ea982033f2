import { plainFolder } from '../folder-name.ts'
import type { Settings } from '../settings.ts'
import type { WrittenSettings } from './schema.ts'

/** The settings under their names in the program; what was not written stays absent. */
export function settingsFrom({ extends: _, ignore, ...written }: WrittenSettings): Partial<Settings> {
  return named({
    ...written,
    ...(ignore === undefined ? {} : ignored(ignore)),
    ...(written.docsets === undefined ? {} : { docsets: written.docsets.map(plainFolder) }),
    ...(written.site === undefined ? {} : { site: folderKeys(written.site) }),
    ...(written['max-findings'] === undefined ? {} : { 'max-findings': Number(written['max-findings']) }),
    ...(written.rules === undefined ? {} : { rules: rulesFrom(written.rules) }),
    ...(written.overrides === undefined
      ? {}
      : {
          overrides: written.overrides.map(({ rules, ...rest }) =>
            named({ ...rest, ...(rules === undefined ? {} : { rules: rulesFrom(rules) }) }),
          ),
        }),
  })
}

/** Globs of pages, and beside them what is ignored for a reason: where globs alone are given, as by an input, the others stay. */
function ignored(ignore: NonNullable<WrittenSettings['ignore']>): Pick<Partial<Settings>, 'ignore' | 'ignoreEntries'> {
  const ignoreEntries = ignore.filter((one) => typeof one !== 'string')
  return {
    ignore: ignore.filter((one) => typeof one === 'string'),
    ...(ignoreEntries.length === 0 ? {} : { ignoreEntries }),
  }
}

const rulesFrom = (rules: NonNullable<WrittenSettings['rules']>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(rules).map(([id, setting]) => [id, typeof setting === 'object' ? named(setting) : setting]),
  )

/** `fail-on` is `failOn` in the program. */
export const nameOf = (key: string): string => key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

const named = (written: object): object =>
  Object.fromEntries(
    Object.entries(written).flatMap(([key, value]) => (value === undefined ? [] : [[nameOf(key), value]])),
  )

const folderKeys = (site: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(site).map(([key, address]) => [plainFolder(key), address]))
