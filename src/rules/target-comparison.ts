import type { EnglishLinks, Fact } from '../model.ts'
import type { Settings } from '../settings.ts'

/**
 * Whether `changed-link-target` reports every target that the English original does not have. What other rules find at such a target is
 * left to it: one fault, one finding.
 */
export const reportsForeignTargets = (englishLinks: Fact<EnglishLinks>, settings: Settings): boolean =>
  englishLinks.state === 'known' &&
  englishLinks.value.from === 'source' &&
  settings.rules['changed-link-target'] !== 'off'
