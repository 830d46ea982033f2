/** Function words of English, lower case: of running text they are a third. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `the and of to in is are a that this it for with on as be by you your from or an if can not have has was which will when use how what these
  those their its at we they but do does into than then there where who may must should would could about after all also before between both
  each any more most no only other some such them through up while within without used using see here`.split(/\s+/),
)
