const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〇]/u

/** A letter of a script that divides its words by spaces: a phrase must not begin or end inside such a word. */
export const isWordLetter = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{L}\p{M}\p{N}]/u.test(sign) && !WITHOUT_SPACES.test(sign)

export const isUnspaced = (sign: string | undefined): boolean =>
  sign !== undefined && WITHOUT_SPACES.test(sign)

export const isLetter = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{L}\p{M}]/u.test(sign)

/** A letter with which a name may begin: a capital, or any where there are no capitals. */
export const beginsName = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{Lu}\p{Lt}\p{Lo}]/u.test(sign)
