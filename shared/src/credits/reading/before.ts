import type { Folded } from './fold.ts'
import { beginsName, isWordLetter } from './scripts.ts'
import type { Token } from './token.ts'
import type { Words } from './words-of.ts'

/** What of a line was scanned when a word of it is looked at. */
export interface Before {
  line: Folded
  words: Words
  /** Where text begins that is in no token yet; -1 where none does. */
  text: number
  last: Token | undefined
  onlyCuts: boolean
}

/** What a word became: a token, which may begin before it. */
export interface Found {
  kind: Token['kind']
  from: number
  to: number
  roles?: Token['roles']
  uncertain?: boolean
  weak?: boolean
  /** The text before it was part of it, and is in no other token. */
  takesText?: boolean
}

export function skipSpaces(line: Folded, at: number): number {
  let to = at
  while (line.bare[to] === ' ') to += 1
  return to
}

/** "WangFor": mark-up that stood between two words was taken out. */
export const isGlued = ({ text }: Folded, at: number): boolean =>
  /\p{Ll}/u.test(text[at - 1] ?? '') && /\p{Lu}/u.test(text[at] ?? '')

/** Right behind the "and" of a language that glues it to the next word. */
export function isBehindAnd({ line: { text }, words }: Pick<Before, 'line' | 'words'>, at: number): boolean {
  const glued = words.language.lexicon.gluedAnd
  return glued !== undefined && text[at - 1] === glued && !isWordLetter(text[at - 2])
}

/** Nothing but a boundary stands before. */
export function isClear(before: Before, from: number): boolean {
  if (isGlued(before.line, from) || isBehindAnd(before, from)) return true
  if (before.text >= 0) return false
  return before.last === undefined || !['at', 'begins', 'behind', 'label', 'job'].includes(before.last.kind)
}

export const nameFollows = ({ line }: Before, to: number): boolean =>
  beginsName(line.text[skipSpaces(line, to)])
