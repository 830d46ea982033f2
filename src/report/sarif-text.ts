import { visible } from './visible.ts'

/** A plain text message of SARIF. */
export interface SarifMessage {
  readonly text: string
}

/**
 * Foreign text as a message that a viewer shows as it is: `[text](target)` would be a link to it, and a number in braces a value to put in
 * there.
 */
export const sarifMessage = (text: string): SarifMessage => ({
  text: visible(text)
    .replaceAll('](', '\\](')
    .replace(/\{(\d+)\}/g, '{{$1}}'),
})
