/** Zero-width joiner and non-joiner stay: Persian, Hindi and emoji are written with them. */
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|(?![\u200c\u200d])\p{Cf}/gu

/** Foreign text with every control, direction or otherwise unseen character replaced by a sign for it, so that it cannot drive a terminal. */
export const visible = (text: string): string => text.replace(HIDDEN, signFor)

function signFor(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}
