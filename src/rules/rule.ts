import type { Fact, FactName, Facts, Fix, Page, Place, Severity, Standing } from '../model.ts'
import type { PageSettings } from '../settings.ts'

/** What one kind of finding says. `says` is a template: `{slot}` takes the value of that name, shown in backticks by the template. */
export interface Message {
  readonly says: string
  /** How to repair it, in full sentences. */
  readonly help: string
  /** Weaker than the rule's own severity. */
  readonly severity?: 'warning' | 'notice'
  /** A fault of English, whoever brought it here. */
  readonly origin?: 'source'
}

/** The names of the `{slots}` in a template. */
export type Slots<Template extends string> = Template extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | Slots<Rest>
  : never

/** Where, and what to write there instead. */
export interface Spot {
  readonly place: Place
  readonly fix?: Fix
  /** As of a `Finding`. Needed where message or values can change and the fault is the same. */
  readonly about?: readonly string[]
  /** What other rules find on these lines follows from it, and is not told. */
  readonly covers?: { readonly first: number; readonly last: number }
  /** More to read on request, preformatted. */
  readonly details?: string
}

type Reporter<Messages extends Record<string, Message>> = <Id extends keyof Messages & string>(
  messageId: Id,
  data: Readonly<Record<Slots<Messages[Id]['says']>, string>>,
  spot: Spot,
) => void

/** What `check` is given: the page, the settings, the needed facts themselves, and those it `may` use as facts. */
export type Given<Needs extends FactName, May extends FactName> = {
  readonly page: Page
  readonly settings: PageSettings
} & { readonly [Name in Needs]: Facts[Name] } & { readonly [Name in May]: Fact<Facts[Name]> }

interface RuleDefinition<Needs extends FactName, May extends FactName, Messages extends Record<string, Message>> {
  /** Names the fault, in kebab-case. */
  readonly id: string
  /** What holds of a right page, one sentence without full stop. */
  readonly description: string
  readonly severity: Severity
  /** Runs only where the settings give it a severity. */
  readonly onRequest?: boolean
  /** `YYYY-MM-DD`, UTC: before that day its errors are warnings, so that pages can be put right first. */
  readonly errorFrom?: string
  /** What it finds on a page is that the change adds it; not run where no change is judged. */
  readonly newPagesOnly?: boolean
  /** What it finds is of the change, whether the page had it before or not. */
  readonly isOfChange?: boolean
  /** The pages that it judges; changed ones unless said. */
  readonly pages?: Standing
  /** Not run on pages without provenance: they are no translations. */
  readonly translationsOnly?: boolean
  /** Kinds of page that the rule can read; both unless said. */
  readonly kinds?: readonly Page['kind'][]
  /** Runs only where all of these are known; where one is unknown the page is a skip, where one is absent the rule has nothing to say. */
  readonly needs?: readonly Needs[]
  /** Used when known. */
  readonly may?: readonly May[]
  readonly messages: Messages
  /** `cannotTell` records that a part of the page could not be judged, and why. */
  check(given: Given<Needs, May>, report: Reporter<Messages>, cannotTell: (why: string) => void): void
}

/** A rule as the registry holds it. */
export interface Rule {
  readonly id: string
  readonly description: string
  readonly severity: Severity
  readonly onRequest: boolean
  readonly errorFrom?: string
  readonly newPagesOnly: boolean
  readonly isOfChange: boolean
  readonly pages: Standing
  readonly translationsOnly: boolean
  readonly kinds: readonly Page['kind'][]
  readonly needs: readonly FactName[]
  readonly may: readonly FactName[]
  readonly messages: Readonly<Record<string, Message>>
  check(
    given: Given<FactName, never>,
    report: (messageId: string, data: Readonly<Record<string, string>>, spot: Spot) => void,
    cannotTell: (why: string) => void,
  ): void
}

/** The severity that a rule's findings have where the settings say nothing of it. */
export const defaultSeverity = ({ severity, onRequest }: Pick<Rule, 'severity' | 'onRequest'>): Severity | 'off' =>
  onRequest ? 'off' : severity

/** Defines a rule; message ids, slots and facts are checked by types. */
export function defineRule<
  const Needs extends FactName = never,
  const May extends FactName = never,
  const Messages extends Record<string, Message> = Record<string, Message>,
>(definition: RuleDefinition<Needs, May, Messages>): Rule {
  return {
    onRequest: false,
    newPagesOnly: false,
    isOfChange: false,
    pages: 'changed',
    translationsOnly: true,
    kinds: ['markdown', 'yaml'],
    needs: [],
    may: [],
    ...definition,
  } as unknown as Rule
}
