import type * as Y from 'yjs'
import type { Run } from '../blocks.ts'
import type { StandingWords } from '../publishing/readers-words.ts'
import type { Field } from '../schema.ts'
import { correctMarks } from './correct-marks.ts'
import { deleteText } from './delete-text.ts'
import { insertText } from './insert-text.ts'
import { wordEdits } from './rewrite-text.ts'

interface Rewriting {
  /** Where it begins, for a block that has nothing but what stays. */
  at: number
  /** The words that are rewritten, as they stand now. */
  read(): readonly StandingWords[]
  now: readonly Run[]
  language: string
}

/**
 * The same as `rewriteText` for words that others stand between: notes, and what is suggested, stay where they are and
 * as they are. To be called in one transaction.
 */
export function rewriteAround(doc: Y.Doc, field: Field, { at, read, now, language }: Rewriting): void {
  const wanted = now.map(({ text, marks }) => ({ text: text.toWellFormed(), marks }))
  const fresh = wanted.map(({ text }) => text).join('')
  const before = trimmed(read())
  const was = before.map(({ text }) => text).join('')
  for (const { from, removed, added } of wordEdits(was, fresh, language).reverse()) {
    for (const part of within(before, from, removed).reverse())
      deleteText(doc, field, part.at, part.at + part.text.length)
    // Behind the word before, and in no note that comes then.
    const [last] = from > 0 ? within(before, from - 1, 1) : []
    insertText(doc, field, last ? last.at + 1 : (before[0]?.at ?? at), added, {})
  }
  const after = trimmed(read())
  let index = 0
  for (const { text, marks } of wanted) {
    for (const part of within(after, index, text.length))
      correctMarks(doc, field, part.at, part.at + part.text.length, marks)
    index += text.length
  }
}

/** So many of these words' characters, from the so-manieth on. */
function within(words: readonly StandingWords[], from: number, length: number): StandingWords[] {
  const found: StandingWords[] = []
  let before = 0
  for (const { at, text } of words) {
    const start = Math.max(0, from - before)
    const part = text.slice(start, Math.max(0, from + length - before))
    if (part !== '') found.push({ at: at + start, text: part })
    before += text.length
  }
  return found
}

/** Without the spaces at their ends. */
function trimmed(words: readonly StandingWords[]): StandingWords[] {
  const text = words.map((one) => one.text).join('')
  return within(words, text.length - text.trimStart().length, text.trim().length)
}
