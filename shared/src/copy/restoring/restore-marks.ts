import type * as Y from 'yjs'
import type { Marks, Run } from '../blocks.ts'
import type { Spot } from '../items.ts'
import { MARK_KINDS, type MarkKind } from '../marks/operation.ts'
import { FieldView } from '../reading/field-view.ts'
import { markSpots } from '../writing/set-mark.ts'

/** Gives the words of blocks the marks that they had in a version, where they have others now. */
export function restoreMarks(doc: Y.Doc, version: FieldView, ids: ReadonlySet<string | null>): void {
  // Of this moment: what follows the document has not heard of what was written again.
  const now = new FieldView(doc, version.field)
  const wishes: { first: Spot; last: Spot; kind: MarkKind; value: Marks[MarkKind] }[] = []
  for (const then of version.segments) {
    if (!ids.has(then.id)) continue
    const segment = now.segmentByKey(then.marker === null ? null : then.key)
    if (segment === null || segment.length !== then.length) continue
    const [have, want] = [marksOf(segment.block.runs), marksOf(then.block.runs)]
    const start = now.startOf(segment)
    for (const kind of MARK_KINDS)
      for (const { from, to, value } of differing(have, want, kind)) {
        const [first, last] = [now.spotAt(start + from), now.spotAt(start + to)]
        if (first !== null && last !== null) wishes.push({ first, last, kind, value })
      }
  }
  for (const { first, last, kind, value } of wishes) markSpots(doc, first, last, kind, value ?? null)
}

const marksOf = (runs: readonly Run[]): Marks[] =>
  runs.flatMap(({ text, marks }) => new Array<Marks>(text.length).fill(marks))

function differing(have: readonly Marks[], want: readonly Marks[], kind: MarkKind) {
  const stretches: { from: number; to: number; value: Marks[MarkKind] }[] = []
  for (const [at, marks] of want.entries()) {
    const value = marks[kind]
    if (have[at]?.[kind] === value) continue
    const last = stretches.at(-1)
    if (last && last.to === at - 1 && last.value === value) last.to = at
    else stretches.push({ from: at, to: at, value })
  }
  return stretches
}
