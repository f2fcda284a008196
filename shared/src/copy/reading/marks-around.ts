import type * as Y from 'yjs'
import type { Marks } from '../blocks.ts'
import { type Operation, readOperation } from '../marks/operation.ts'
import { type Covering, sweep } from '../marks/sweep.ts'
import { rootsOf } from '../roots.ts'
import type { FieldView } from './field-view.ts'
import { changedIn } from './structs.ts'

/**
 * The marks of the block around an item as they are at this moment of a running transaction, of which the view has
 * taken in nothing yet: the stretch is as wide as the segments that its deletions have joined, and the operations
 * are those known of these segments together with those that the transaction has written.
 */
export function marksAround(
  view: FieldView,
  item: Y.Item,
  tell: (item: Y.Item, start: number, end: number, marks: Marks) => void,
): void {
  const { marks } = rootsOf(view.doc)
  const segment = view.segmentOf(item)
  const written = changedIn(view.doc._transaction, marks) ?? new Set()
  const operations = new Set<Operation>()
  const add = (from: Iterable<{ operation: Operation }>) => {
    for (const { operation } of from) if (!written.has(operation.key)) operations.add(operation)
  }
  add(segment.operations)
  let end = segment.place + 1
  while (view.segments[end]?.marker?.deleted === true) {
    add(view.segments[end]?.operations ?? [])
    end++
  }
  for (const key of written) {
    const operation = key === null ? null : readOperation(key, marks.get(key))
    if (operation !== null) operations.add(operation)
  }
  const coverings = [...operations]
    .map((operation) => view.operations.coveringFrom(operation, segment))
    .filter((covering): covering is Covering => covering !== null)
  sweep(segment.marker ?? view.text._start, view.segments[end]?.marker ?? null, coverings, tell)
}
