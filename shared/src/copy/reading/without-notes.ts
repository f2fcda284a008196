import type { Block, Run } from '../blocks.ts'
import { sameMarks } from './segment.ts'

const MADE = new WeakMap<Block, Block>()

/** A block without the words that are for colleagues only: where there are none the very same, and always the same. */
export function withoutNotes(block: Block): Block {
  if (!block.runs.some(({ marks }) => marks.note)) return block
  const known = MADE.get(block)
  if (known) return known
  const runs: Run[] = []
  for (const { text, marks } of block.runs) {
    const last = runs.at(-1)
    if (marks.note) continue
    if (last !== undefined && sameMarks(last.marks, marks)) last.text += text
    else runs.push({ text, marks })
  }
  const made = { ...block, runs }
  MADE.set(block, made)
  return made
}
