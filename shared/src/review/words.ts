import type { Marks, Run } from '../copy/index.ts'
import { segmenterOf } from '../segmenter-of.ts'

/** A word, a space or a sign, as one reader's unit; never crosses a change of bold, italic or link. */
export interface Word {
  text: string
  marks: Marks
}

/** Cut as the language cuts words, except that 9:41, 4.2%, 2024/25 and 1 200 stay whole: a figure is read as one. */
function cut(text: string, language: string): string[] {
  const parts: string[] = []
  for (const { segment } of segmenterOf(language, 'word').segment(text)) {
    const before = parts.at(-1)
    if (before !== undefined && joins(before, segment)) parts[parts.length - 1] = before + segment
    else parts.push(segment)
  }
  return parts
}

function joins(before: string, next: string): boolean {
  if (/\p{N}$/u.test(before)) return /^[:/%‰°\u00A0\u202F]$/u.test(next)
  return /\p{N}[:/\u00A0\u202F]$/u.test(before) && /^\p{N}/u.test(next)
}

/** Pairing blocks asks for their words, and comparing them does: to cut them costs more than anything else here. */
const known = new WeakMap<readonly Run[], { language: string; words: readonly Word[] }>()

/** The words of a block in order; their texts joined are the block's text. */
export function wordsOf(runs: readonly Run[], language: string): readonly Word[] {
  const before = known.get(runs)
  if (before?.language === language) return before.words
  const words = cutRuns(runs, language)
  known.set(runs, { language, words })
  return words
}

function cutRuns(runs: readonly Run[], language: string): Word[] {
  const text = runs.map((run) => run.text).join('')
  const words: Word[] = []
  let at = 0
  let left = runs[0]?.text.length ?? 0
  for (let part of cut(text, language)) {
    while (part.length > 0) {
      while (left === 0 && at < runs.length - 1) left = runs[++at]?.text.length ?? 0
      const head = part.slice(0, left || part.length)
      words.push({ text: head, marks: runs[at]?.marks ?? {} })
      part = part.slice(head.length)
      left -= head.length
    }
  }
  return words
}
