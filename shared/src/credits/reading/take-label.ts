import { type Before, type Found, isClear, skipSpaces } from './before.ts'
import { labelAt } from './label-at.ts'
import { beginsName, isLetter, isUnspaced } from './scripts.ts'
import type { Token } from './token.ts'
import type { Word } from './words-of.ts'

/** Longer than a word for "with". */
const LONGEST_WITH = 16

/** A noun is a label only by what stands behind it. */
export function takeNoun(before: Before, word: Word, from: number, to: number): Found | null {
  const { line, words } = before
  const clear = isClear(before, from)
  // In a script without spaces, a space is a boundary: "作者：A 翻訳者 B".
  const apart = isUnspaced(line.text[from]) && line.bare[from - 1] === ' '
  const found = labelAt(line, word, to, apart || isWith(before, from) || clear, words)
  if (found === null || (!clear && isBehindArticle(before, from))) return null
  // Words that are glued by an unspaced script begin a label only where a clause begins.
  if (isUnspaced(line.text[from]) && !clear && !apart) return null
  return { ...label(before, from, found.to, found.roles, found.uncertain), weak: found.weak }
}

/** A whole phrase, which needs nothing but names behind it. */
export function takeLabel(before: Before, word: Word, from: number, to: number): Found | null {
  const { line } = before
  let end = skipSpaces(line, to)
  if (line.bare[end] === ':') end = skipSpaces(line, end + 1)
  const elided = line.bare[to - 1] === "'"
  const clear = isClear(before, from)
  if (!clear && isUnspaced(line.text[from])) return null
  if (!(end > to || elided) || !isLetter(line.text[end])) return null
  if (!clear && !/ /u.test(word.exact) && !beginsName(line.text[end])) return null
  if (!clear && !/ |'/u.test(word.exact)) return null
  return label(before, from, end, word.role === null ? [] : [word.role], word.uncertain)
}

/** A label, with the "and" or "with" that stands before it and is nobody's. */
function label(before: Before, from: number, to: number, roles: Token['roles'], uncertain: boolean): Found {
  const glued = before.words.language.lexicon.gluedAnd
  // "… and edited by": the "and" joins clauses, not people.
  if (glued !== undefined && before.text === from - 1 && before.line.text[from - 1] === glued) {
    return { kind: 'label', from, to, roles, uncertain, takesText: true }
  }
  if (!isWith(before, from)) return { kind: 'label', from, to, roles, uncertain }
  // "With reporting by": beside the main one.
  const beside = roles.map((role) => (role === 'reporting' ? 'additional_reporting' : role))
  return { kind: 'label', from: before.text, to, roles: beside, uncertain, takesText: true }
}

function isWith({ line, words, text }: Before, from: number): boolean {
  // A longer text is no one word; and what is looked at again and again must be short.
  if (text < 0 || from - text > LONGEST_WITH) return false
  return words.withs.has(line.accented.slice(text, from).trim())
}

/** "la rédaction de Paris": whose article is said is somebody, and gives no role. */
function isBehindArticle({ line }: Before, from: number): boolean {
  const said = line.accented.slice(Math.max(0, from - 7), from)
  return /(?:^|[ (,])(?:la|le|les|du|au|los|las|the|el|il|die|der|a|o|de|het|our|notre) $/u.test(said)
}
