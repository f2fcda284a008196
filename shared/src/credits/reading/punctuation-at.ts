import { endsSentence } from './ends-sentence.ts'
import type { Folded } from './fold.ts'
import { isUnspaced } from './scripts.ts'
import type { Token } from './token.ts'
import type { Words } from './words-of.ts'

/** What a sign divides; null for one that is part of a word. `first` says that nothing was read. */
export function punctuationAt(line: Folded, at: number, words: Words, first: boolean): Token['kind'] | null {
  const { bare, text } = line
  const sign = bare[at] as string
  if (sign === ',') return 'comma'
  if (sign === '/') return 'slash'
  if (sign === '·' || sign === '・') return middleDot(line, at, words.language.tag)
  if (';|()[]•—©\n'.includes(sign)) return 'cut'
  if (sign === '–' || sign === '-') {
    const apart = (bare[at - 1] ?? ' ') === ' ' || bare[at - 1] === '-'
    const next = bare[at + 1] ?? ' '
    const dashes = sign === '-' && next === '-'
    return (apart && (next === ' ' || first)) || dashes ? 'cut' : null
  }
  if (sign === '.') return endsSentence(text, bare, at) ? 'cut' : null
  return words.signs.get(sign) ?? null
}

/** Between two people, or within the name of one from abroad. */
function middleDot({ text, bare }: Folded, at: number, tag: string): Token['kind'] | null {
  if (bare[at - 1] === ' ' && bare[at + 1] === ' ' && tag !== 'ko') return 'cut'
  const within =
    /[\p{Script=Katakana}ー]/u.test(text[at - 1] ?? '') && /\p{Script=Katakana}/u.test(text[at + 1] ?? '')
  const foreign = tag.startsWith('zh') && isUnspaced(text[at - 1]) && isUnspaced(text[at + 1])
  return within || foreign ? null : 'comma'
}
