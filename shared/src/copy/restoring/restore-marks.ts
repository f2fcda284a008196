import type * as Y from 'yjs'
import type { Marks } from '../blocks.ts'
import { isShown, markerId, type Spot } from '../items.ts'
import { MARK_KINDS, type MarkKind } from '../marks/operation.ts'
import { FieldView } from '../reading/field-view.ts'
import { markSpots } from '../writing/set-mark.ts'
import { suggestedIn } from './suggested.ts'

/** A character that readers get, and what they see of it. */
interface Character {
  spot: Spot
  marks: Marks
}

/** Gives the words of blocks the marks that they had in a version, where they have others now. */
export function restoreMarks(doc: Y.Doc, version: FieldView, ids: ReadonlySet<string | null>): void {
  // Of this moment: what follows the document has not heard of what was written again.
  const now = charactersOf(new FieldView(doc, version.field))
  const wishes: { first: Spot; last: Spot; kind: MarkKind; value: Marks[MarkKind] }[] = []
  for (const [key, want] of charactersOf(version)) {
    const have = now.get(key)
    if (!ids.has(key || null) || have?.length !== want.length) continue
    for (const kind of MARK_KINDS)
      for (const { from, to, value } of differing(have, want, kind)) {
        const [first, last] = [have[from]?.spot, have[to]?.spot]
        if (first && last) wishes.push({ first, last, kind, value })
      }
  }
  for (const { first, last, kind, value } of wishes) markSpots(doc, first, last, kind, value ?? null)
}

/** By block. The words behind a marker that is only suggested are those of the block before it. */
function charactersOf(view: FieldView): Map<string, Character[]> {
  const suggested = suggestedIn(view.doc)
  const characters = new Map<string, Character[]>()
  let block: Character[] = []
  for (const { marker, key, block: read } of view.segments) {
    if (marker === null || !suggested(marker, 0)) {
      block = []
      characters.set(key, block)
    }
    const marks = read.runs.flatMap((run) => new Array<Marks>(run.text.length).fill(run.marks))
    let at = 0
    for (let item = marker?.right ?? view.text._start; item !== null; item = item.right) {
      if (!isShown(item)) continue
      if (markerId(item) !== null) break
      for (let offset = 0; offset < item.length; offset++, at++)
        if (!suggested(item, offset)) block.push({ spot: { item, offset }, marks: marks[at] ?? {} })
    }
  }
  return characters
}

function differing(have: readonly Character[], want: readonly Character[], kind: MarkKind) {
  const stretches: { from: number; to: number; value: Marks[MarkKind] }[] = []
  for (const [at, { marks }] of want.entries()) {
    const value = marks[kind]
    if (have[at]?.marks[kind] === value) continue
    const last = stretches.at(-1)
    if (last && last.to === at - 1 && last.value === value) last.to = at
    else stretches.push({ from: at, to: at, value })
  }
  return stretches
}
