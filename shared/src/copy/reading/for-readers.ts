import type { Run } from '../blocks.ts'
import { sameMarks } from './segment.ts'

/** A block's runs without the words that are for colleagues only. Where there are none, the very same runs. */
export function forReaders(runs: readonly Run[]): readonly Run[] {
  if (!runs.some(({ marks }) => marks.note)) return runs
  const kept: Run[] = []
  for (const { text, marks } of runs) {
    const last = kept.at(-1)
    if (marks.note) continue
    if (last !== undefined && sameMarks(last.marks, marks)) last.text += text
    else kept.push({ text, marks })
  }
  return kept
}
