import type { AnyRole } from '../credit-roles.ts'
import { skipSpaces } from './before.ts'
import type { Folded } from './fold.ts'
import { beginsName, isUnspaced, isWordLetter } from './scripts.ts'
import type { Word, Words } from './words-of.ts'

export interface FoundLabel {
  to: number
  roles: AnyRole[]
  uncertain: boolean
  /** Nothing but a name that follows says that it is one: it may be a job as well. */
  weak: boolean
}

/** More roles than anybody has in one clause. */
const MOST_ROLES = 6
/** Words between "edited" and "by": "edited for clarity and length by". */
const MOST_QUALIFIERS = 4
const STRONG_BY = new Set(['by', 'par', 'por', 'von', 'door', 'oleh', 'da', 'przez'])

/**
 * The label that begins with a noun: "reporting and writing by", "photo:", "reportage" where a name follows at once.
 * `clear` says that a clause begins here.
 */
export function labelAt(
  line: Folded,
  noun: Word,
  to: number,
  clear: boolean,
  words: Words,
): FoundLabel | null {
  const roles: AnyRole[] = noun.role === null ? [] : [noun.role]
  let uncertain = noun.uncertain
  let end = to
  for (let count = 0; count < MOST_ROLES; count += 1) {
    const found = { roles: [...new Set(roles)], uncertain }
    const done = saidBehind(line, end, clear, words)
    if (done !== null) return { ...found, to: done, weak: false }
    const next = joinedNoun(line, end, words)
    if (next === null) {
      // "文・佐藤": between a noun and a name the dot is a colon.
      const dot = clear && isUnspaced(line.text[end - 1]) && /[・·]/u.test(line.text[end] ?? '')
      if (dot) return { ...found, to: end + 1, weak: false }
      const qualified = clear ? qualifiedBy(line, skipSpaces(line, end), words) : null
      if (qualified !== null) return { ...found, to: qualified, weak: false }
      const name = clear && words.language.lexicon.bare ? nameBehind(line, end, words) : null
      return name === null ? null : { ...found, to: name, weak: true }
    }
    if (next.word.role !== null) roles.push(next.word.role)
    uncertain ||= next.word.uncertain
    end = next.to
  }
  return null
}

/** Behind a colon or a "by". */
function saidBehind(line: Folded, to: number, clear: boolean, words: Words): number | null {
  const { bare, text } = line
  const at = skipSpaces(line, parenthesis(line, to))
  if (bare[at] === ':' || bare[at] === '=' || text[at] === '●') return skipSpaces(line, at + 1)
  if (isUnspaced(text[to - 1]) && (bare[at] === '/' || bare[at] === '|') && clear) return at + 1
  return byAt(line, at, words)
}

function nameBehind(line: Folded, to: number, words: Words): number | null {
  const { text } = line
  const name = skipSpaces(line, to)
  if (!beginsName(text[name])) return null
  // One sign alone begins words too; a name behind it stands apart.
  if (isUnspaced(text[to - 1])) return name > to || mayGlue(words, to - 1, text) ? name : null
  return name > to ? name : null
}

/** "记者王颖": two signs are a word of their own in Chinese, where a name may follow at once. */
function mayGlue(words: Words, last: number, text: string): boolean {
  return (
    words.language.tag.startsWith('zh') &&
    /记者|記者|编译|編譯|摄影|攝影|编辑|編輯|翻译|翻譯|责编|責編/u.test(
      text.slice(Math.max(0, last - 1), last + 1),
    )
  )
}

/** "(États-Unis)", behind the language that something was translated from. */
function parenthesis(line: Folded, to: number): number {
  const open = skipSpaces(line, to)
  if (line.bare[open] !== '(') return to
  const close = line.bare.indexOf(')', open)
  return close > open && close - open < 30 ? close + 1 : to
}

/** Where the names begin behind a word for "by"; null where none stands. */
export function byAt(line: Folded, at: number, words: Words): number | null {
  for (const { to } of words.by.at(line.bare, at)) {
    const closed = line.bare[to - 1] === "'" || !isWordLetter(line.text[to])
    if (!closed || to === at) continue
    const behind = skipSpaces(line, to)
    return line.bare[behind] === ':' ? skipSpaces(line, behind + 1) : behind
  }
  return null
}

/** Small words between the noun and "by". */
function qualifiedBy(line: Folded, at: number, words: Words): number | null {
  let from = at
  for (let count = 0; count < MOST_QUALIFIERS; count += 1) {
    let to = from
    while (isWordLetter(line.text[to]) || line.bare[to] === "'" || line.bare[to] === '-') to += 1
    if (to === from || line.bare[to] !== ' ') return null
    const word = line.bare.slice(from, to)
    const capital = /^\p{Lu}/u.test(line.text.slice(from, to))
    // "in Spanish", "from French": a capital only behind one small word.
    if (STRONG_BY.has(word) || (capital && count !== 1)) return null
    from = to + 1
    for (const { to: end, values } of words.by.at(line.bare, from)) {
      if (values.some((value) => STRONG_BY.has(value)) && line.bare[end] === ' ') return skipSpaces(line, end)
    }
  }
  return null
}

/** A second noun, behind "and", a comma, a slash or a dot. */
function joinedNoun(line: Folded, to: number, words: Words): { word: Word; to: number } | null {
  const { bare, text } = line
  let at = skipSpaces(line, to)
  const sign = bare[at] ?? ''
  if (',/&+·・'.includes(sign) && sign !== '') at = skipSpaces(line, at + 1)
  const and = words.trie.at(bare, at).find(({ values, to: end }) => {
    return values.some((value) => value.kind === 'and') && (bare[end] === ' ' || isUnspaced(text[at]))
  })
  if (and) at = skipSpaces(line, and.to)
  const glued = words.language.lexicon.gluedAnd
  if (glued !== undefined && text[at] === glued && bare[at - 1] === ' ') at += 1
  if (at === skipSpaces(line, to)) return null
  for (const found of words.trie.at(bare, at)) {
    const word = found.values.find((value) => value.kind === 'noun')
    if (word && !isWordLetter(text[found.to])) return { word, to: found.to }
  }
  return null
}
