import { type Before, type Found, isBehindAnd, isGlued, nameFollows, skipSpaces } from './before.ts'
import { byAt } from './label-at.ts'
import { isLetter, isUnspaced, isWordLetter } from './scripts.ts'
import { takeJoint } from './take-joint.ts'
import { takeLabel, takeNoun } from './take-label.ts'
import { takeBehind, takeJob, takeTitle } from './take-title.ts'
import type { Word } from './words-of.ts'

/** What a word of the lexicon is where it stands; null where it is part of something else. */
export function takeWord(before: Before, word: Word, from: number, to: number): Found | null {
  const { accented, text } = before.line
  if (to - from <= 3 && accented.slice(from, to) !== word.exact) return null
  const starts =
    !isWordLetter(text[from]) ||
    !isWordLetter(text[from - 1]) ||
    isGlued(before.line, from) ||
    isBehindAnd(before, from)
  if (word.kind === 'title') return takeTitle(before, from, to)
  if (word.kind === 'behind') return takeBehind(before, from, to, starts)
  const open = isWordLetter(text[to - 1]) && isWordLetter(text[to])
  if (open || (!starts && !isGluedKorean(before, word, from, to))) return null
  switch (word.kind) {
    case 'noun':
      return takeNoun(before, word, from, to)
    case 'label':
      return takeLabel(before, word, from, to)
    case 'none':
      return { kind: 'none', from, to }
    case 'beforeName': {
      const apart = skipSpaces(before.line, to) > to || before.line.bare[to - 1] === "'"
      return apart && nameFollows(before, to) ? asLabel(word, from, to) : null
    }
    case 'opening': {
      const opens = before.onlyCuts && before.text < 0 && skipSpaces(before.line, to) > to
      return opens ? asLabel(word, from, to) : null
    }
    case 'after':
      return takeAfter(before, word, from, to)
    case 'job':
      return takeJob(before, from, to)
    default:
      return takeJoint(before, word, from, to)
  }
}

const asLabel = ({ role, uncertain }: Word, from: number, to: number): Found => ({
  kind: 'label',
  from,
  to,
  roles: role === null ? [] : [role],
  uncertain,
})

/** 와 and 과 stand glued behind a name. */
function isGluedKorean({ line: { text } }: Before, word: Word, from: number, to: number): boolean {
  if (word.kind !== 'and' || to - from > 1) return false
  return /\p{Script=Hangul}{2}/u.test(text.slice(Math.max(0, from - 2), from)) && text[to] === ' '
}

/** A verb behind its people. */
function takeAfter(before: Before, word: Word, from: number, to: number): Found | null {
  const { line, last, words } = before
  const { text, bare } = line
  const next = skipSpaces(line, to)
  if (byAt(line, next, words) !== null && !isUnspaced(text[from])) return null
  // "تغطية صحفية للنشرة العربية": it says for whom, and the names follow.
  if (before.text < 0 && last?.kind === 'label' && words.language.lexicon.gluedAnd !== undefined) {
    return { ...last, to: next }
  }
  if (before.text < 0 && !['comma', 'title', 'text', 'cut'].includes(last?.kind ?? '')) return null
  if (isUnspaced(text[from])) {
    // A sign that may be part of a name counts only where the clause ends.
    if (to - from < 3 && isLetter(text[next])) return null
    const alone = to - from === 1 && bare[from - 1] !== ' '
    const foreign = /[\p{Script=Latin}\p{Script=Katakana}]/u.test(text[from - 1] ?? '')
    if (alone && !foreign && (before.text < 0 || from - before.text < 2)) return null
  }
  return { ...asLabel(word, from, to), kind: 'after' }
}
