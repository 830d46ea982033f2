/** The bytes of 0x80 and above that stand for a character in an encoding which takes one byte for each; `undefined` for other characters. */
export type CodePage = (character: string) => number | undefined

// from 0x80 to 0x9F; what Windows leaves undefined stays the control character that Latin-1 has there
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

// from 0x80 to 0xFF
const MAC =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

const bytesOf = (characters: string): ReadonlyMap<string, number> =>
  new Map([...characters].map((character, index) => [character, 0x80 + index]))

const WINDOWS_BYTES = bytesOf(WINDOWS)
const MAC_BYTES = bytesOf(MAC)

/** Latin-1 and Windows-1252 at once: no character has a byte in both that differs. */
export const western: CodePage = (character) => {
  const code = character.charCodeAt(0)
  return code >= 0x80 && code <= 0xff ? code : WINDOWS_BYTES.get(character)
}

export const macRoman: CodePage = (character) => MAC_BYTES.get(character)
