/** Scripts that put a name's next word, or its ending, right behind it. */
const GLUED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Thai}]/u
const WORD = /[\p{L}\p{M}\p{N}]+/gu
const INSIDE = /[\p{L}\p{M}\p{N}]$/u

/**
 * Where a text says a name first: as a word, not within another, as "Ana" is in "Anatole". Many languages put an ending
 * behind it, a short name at most one letter: "Kowalskiego" says "Kowalski", and "Analysts" does not say "Ana".
 */
export function placeOfName(text: string, name: string): { from: number; to: number } | null {
  if (name === '') return null
  const last = name.match(WORD)?.at(-1) ?? ''
  const ending = last.length >= 5 ? 4 : last.length > 2 ? 1 : 0
  for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1)) {
    const to = from + name.length
    const behind = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(to, to + 8))?.[0] ?? ''
    const isWhole = !INSIDE.test(text.slice(Math.max(0, from - 2), from)) && behind.length <= ending
    if (isWhole || GLUED.test(name)) return { from, to }
  }
  return null
}
