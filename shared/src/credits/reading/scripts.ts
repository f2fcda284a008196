/** What a letter is: looked up once for each, since a long line asks of every one of its letters many times. */
const [LETTER, WORD, UNSPACED, BEGINS, LOOKED_UP] = [1, 2, 4, 8, 16]
const known = new Uint8Array(0x10000)

function kindOf(sign: string | undefined): number {
  const code = sign?.charCodeAt(0) ?? 0
  const kind = known[code] ?? 0
  return kind === 0 ? lookUp(code) : kind
}

function lookUp(code: number): number {
  const sign = String.fromCharCode(code)
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〇]/u.test(sign)
  const kind =
    LOOKED_UP |
    (/[\p{L}\p{M}]/u.test(sign) ? LETTER : 0) |
    (/[\p{L}\p{M}\p{N}]/u.test(sign) && !unspaced ? WORD : 0) |
    (unspaced ? UNSPACED : 0) |
    (/[\p{Lu}\p{Lt}\p{Lo}]/u.test(sign) ? BEGINS : 0)
  known[code] = kind
  return kind
}

/** A letter of a script that divides its words by spaces: a phrase must not begin or end inside such a word. */
export const isWordLetter = (sign: string | undefined): boolean => (kindOf(sign) & WORD) !== 0

export const isUnspaced = (sign: string | undefined): boolean => (kindOf(sign) & UNSPACED) !== 0

export const isLetter = (sign: string | undefined): boolean => (kindOf(sign) & LETTER) !== 0

/** A letter with which a name may begin: a capital, or any where there are no capitals. */
export const beginsName = (sign: string | undefined): boolean => (kindOf(sign) & BEGINS) !== 0
