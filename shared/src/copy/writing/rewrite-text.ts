import { diffArrays } from 'diff'
import type * as Y from 'yjs'
import { MOST_EDITS } from '../../most-edits.ts'
import { segmenterOf } from '../../segmenter-of.ts'
import type { Run } from '../blocks.ts'
import type { Field } from '../schema.ts'
import { correctMarks } from './correct-marks.ts'
import { deleteText } from './delete-text.ts'
import { insertText } from './insert-text.ts'

/**
 * Makes the words of one block, from a text index on, read otherwise, by the smallest edits: words that stay are not
 * typed again, and stay their writer's. To be called in one transaction.
 */
export function rewriteText(
  doc: Y.Doc,
  field: Field,
  { at, was, now, language }: { at: number; was: string; now: readonly Run[]; language: string },
): void {
  const wanted = now.map(({ text, marks }) => ({ text: text.toWellFormed(), marks }))
  const fresh = wanted.map(({ text }) => text).join('')
  for (const edit of wordEdits(was, fresh, language).reverse()) {
    const from = at + edit.from
    if (edit.removed > 0) deleteText(doc, field, from, from + edit.removed)
    insertText(doc, field, from, edit.added)
  }
  let index = at
  for (const { text, marks } of wanted) {
    correctMarks(doc, field, index, index + text.length, marks)
    index += text.length
  }
}

export interface WordEdit {
  from: number
  removed: number
  added: string
}

/** In the order of the text that was; each place is one of that text. */
export function wordEdits(was: string, now: string, language: string): WordEdit[] {
  if (was === now) return []
  const [before, after] = [wordsIn(was, language), wordsIn(now, language)]
  const steps = diffArrays(before, after, { maxEditLength: MOST_EDITS })
  if (!steps) return [{ from: 0, removed: was.length, added: now }]
  const edits: WordEdit[] = []
  let from = 0
  let open: WordEdit | null = null
  for (const { value, added, removed } of steps) {
    const text = value.join('')
    if (!added && !removed) {
      from += text.length
      open = null
      continue
    }
    if (open === null) {
      open = { from, removed: 0, added: '' }
      edits.push(open)
    }
    if (added) open.added += text
    else {
      open.removed += text.length
      from += text.length
    }
  }
  return edits
}

const wordsIn = (text: string, language: string): string[] =>
  [...segmenterOf(language, 'word').segment(text)].map(({ segment }) => segment)
