import type * as Y from 'yjs'
import type { Marks } from '../blocks.ts'
import { type Operation, readOperation } from '../marks/operation.ts'
import { sweep } from '../marks/sweep.ts'
import { rootsOf } from '../roots.ts'
import type { FieldView } from './field-view.ts'
import type { Segment } from './segment.ts'
import { changedIn } from './structs.ts'

interface Around {
  from: Segment
  until: Segment | undefined
  operations: Operation[]
}

/**
 * What bears on the block around an item at this moment of a running transaction, of which the view has taken in
 * nothing yet: the stretch is as wide as the segments that its deletions have joined, and the operations are those
 * known of these segments together with those that the transaction has written.
 */
function around(view: FieldView, item: Y.Item): Around {
  const { marks } = rootsOf(view.doc)
  const from = view.segmentOf(item)
  const written = changedIn(view.doc._transaction, marks) ?? new Set()
  const known = new Set(from.operations)
  let end = from.place + 1
  for (; view.segments[end]?.marker?.deleted === true; end++) {
    for (const standing of view.segments[end]?.operations ?? []) known.add(standing)
  }
  const operations = [...known].flatMap(({ operation }) => (written.has(operation.key) ? [] : [operation]))
  for (const key of written) {
    const operation = key === null ? null : readOperation(key, marks.get(key))
    if (operation !== null) operations.push(operation)
  }
  return { from, until: view.segments[end], operations }
}

/** Tells the marks of the block around an item as they are at this moment of a running transaction. */
export function marksAround(
  view: FieldView,
  item: Y.Item,
  tell: (item: Y.Item, start: number, end: number, marks: Marks) => void,
): void {
  const { from, until, operations } = around(view, item)
  const coverings = operations.flatMap((operation) => view.operations.coveringFrom(operation, from) ?? [])
  sweep(from.marker ?? view.text._start, until?.marker ?? null, coverings, tell)
}

/** Whether no operation bears on the block around an item. */
export const isPlainAround = (view: FieldView, item: Y.Item): boolean =>
  around(view, item).operations.length === 0
