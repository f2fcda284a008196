import { type Before, type Found, skipSpaces } from './before.ts'
import { beginsName, isLetter, isUnspaced, isWordLetter } from './scripts.ts'
import type { Word } from './words-of.ts'

/** Names that begin with the letter that is also the Arabic "and". */
const ARABIC_NAMES_IN_WAW =
  /^(?:وليد|وائل|وسام|وفاء|وداد|وجدي|وسيم|وردة|وحيد|وضاح|وهبة|وهبه|وفيق|ولاء|وجيه|وعد|وصال|وداعة|واصف|وهيب|والي|وادي|ويليام|وليام|واين|ووكر)(?!\p{L})/u

/** Words between names, and words before a place. */
export function takeJoint(before: Before, word: Word, from: number, to: number): Found | null {
  const { line, words } = before
  const { text, bare } = line
  if (isUnspaced(text[from])) return unspacedJoint(before, word, from, to)
  const next = skipSpaces(line, to)
  if (next === to && bare[to - 1] !== "'") return null
  const found = (kind: Found['kind']): Found => ({ kind, from, to: next })
  if (word.kind === 'and') return before.text >= 0 || before.last !== undefined ? found('and') : null
  if (word.kind === 'atKnown') return before.text >= 0 && knownPlaceAt(before, next) ? found('at') : null
  if (word.kind === 'apart' || word.kind === 'begins') return found(word.kind)
  // "a" before a place, "A" within a name.
  if (text.slice(from, to) !== text.slice(from, to).toLowerCase() && before.text >= 0) return null
  const the = /^the /u.test(bare.slice(next, next + 4)) ? next + 4 : next
  const placeFollows =
    beginsName(text[the]) ||
    /[\d'’]/u.test(text[the] ?? '') ||
    words.trie
      .at(bare, next)
      .some(({ values }) => values.some(({ kind }) => kind === 'begins' || kind === 'at'))
  return placeFollows ? found('at') : null
}

function knownPlaceAt({ line, words }: Before, at: number): boolean {
  const rest = /^[\p{L}\p{M}' -]{2,40}/u.exec(line.text.slice(at, at + 40))?.[0].trim() ?? ''
  const [one = '', two = ''] = rest.split(' ')
  return [rest, `${one} ${two}`, one].some((town) => words.places.has(town.toLowerCase()))
}

/** 和 and 与 are also in names: on either side at least two signs must stand. */
function unspacedJoint(before: Before, word: Word, from: number, to: number): Found | null {
  const { text } = before.line
  if (word.kind === 'at') return isLetter(text[from - 1]) ? null : { kind: 'at', from, to }
  if (word.kind !== 'and' || before.text < 0) return null
  // Between spaces it is a word of its own.
  if (text[from - 1] === ' ' && text[to] === ' ') return { kind: 'and', from, to: to + 1 }
  const hiragana = /\p{Script=Hiragana}/u
  const joins = hiragana.test(text[from] ?? '')
    ? !hiragana.test(text[from - 1] ?? '') && !hiragana.test(text[to] ?? '')
    : from - before.text >= 2 && isLetter(text[to]) && isLetter(text[to + 1])
  return joins ? { kind: 'and', from, to } : null
}

/** The Arabic "and", which is glued to the name behind it. */
export function takeGluedAnd(before: Before, at: number): Found | null {
  const { text } = before.line
  const glued = before.words.language.lexicon.gluedAnd
  if (glued === undefined || text[at] !== glued) return null
  if (!isLetter(text[at + 1]) || isWordLetter(text[at - 1])) return null
  if (before.text < 0 && before.last?.kind !== 'comma') return null
  return ARABIC_NAMES_IN_WAW.test(text.slice(at, at + 12)) ? null : { kind: 'and', from: at, to: at + 1 }
}
