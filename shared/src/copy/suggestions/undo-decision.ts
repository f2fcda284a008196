import * as Y from 'yjs'
import { Aliases, aliasKey } from '../marks/aliases.ts'
import { blockKey } from '../reading/block-attributes.ts'
import { FieldView } from '../reading/field-view.ts'
import { rootsOf, textOf } from '../roots.ts'
import type { Field } from '../schema.ts'
import { setBlockAttribute } from '../writing/set-block-attribute.ts'
import { setMark } from '../writing/set-mark.ts'
import { mergeRanges } from './id-ranges.ts'
import { keepPart } from './suggesting.ts'
import { readSuggestion } from './suggestion.ts'
import type { Lost, Trace } from './trace.ts'

/**
 * Makes what was decided a suggestion again: characters that went come back where they were, as the same ones, with
 * their writers and what people said about them. What somebody has changed since stays as it is. To be called in one
 * transaction, with the last decision first.
 */
export function undoDecision(doc: Y.Doc, transaction: Y.Transaction, ...traces: readonly Trace[]): void {
  const { annotations, blocks, aliases } = rootsOf(doc)
  const known = new Aliases(doc, aliases)
  for (const { written, lost, parts, kinds } of traces) {
    for (const id of written) if (annotations.has(id)) annotations.delete(id)
    for (const one of lost) giveOneBack(doc, transaction, known, one)
    for (const [id, value] of Object.entries(parts)) putBack(doc, id, value)
    for (const { block, was, is } of kinds)
      if (blocks.get(blockKey(block, 'kind')) === is) setBlockAttribute(doc, block, 'kind', was)
  }
  // The text stands by now.
  const views = new Map<Field, FieldView>()
  for (const { field, mark, was, ranges } of traces.flatMap(({ marks }) => marks)) {
    const view = views.get(field) ?? FieldView.now(doc, field)
    views.set(field, view)
    for (const [client, clock, length] of ranges) {
      const from = view.indexOfId(client, clock)
      const last = view.indexOfId(client, clock + length - 1)
      if (from !== null && last !== null) setMark(doc, field, from, last + 1, mark, was)
    }
  }
}

/** A part that is gone, or what was decided of one that is still open. */
function putBack(doc: Y.Doc, id: string, value: Record<string, unknown>): void {
  const { annotations } = rootsOf(doc)
  const was = readSuggestion(id, value)
  const is = readSuggestion(id, annotations.get(id))
  if (!annotations.has(id)) annotations.set(id, value)
  else if (was !== null && is?.does === was.does && was.does !== 'set-kind')
    keepPart(doc, { ...is, ranges: mergeRanges([...is.ranges, ...was.ranges]) })
}

/**
 * Characters that are gone stand again, in front of their graves, as undo does it: so everybody knows whose they are and
 * which ones they were. What stands again already is left alone.
 */
export function giveBack(doc: Y.Doc, transaction: Y.Transaction, lost: readonly Lost[]): void {
  const known = new Aliases(doc, rootsOf(doc).aliases)
  for (const one of lost) giveOneBack(doc, transaction, known, one)
}

function giveOneBack(doc: Y.Doc, transaction: Y.Transaction, known: Aliases, lost: Lost): void {
  const { aliases } = rootsOf(doc)
  const text = textOf(doc, lost.field)
  const [client, clock, length] = lost.range
  for (let at = clock; at < clock + length; ) {
    if (at >= Y.getState(doc.store, client)) return
    const grave = Y.getItemCleanStart(transaction, Y.createID(client, at))
    if (!(grave instanceof Y.Item)) return
    const size = Math.min(grave.length, clock + length - at)
    const isBack = known.spotOf([client, at])?.item.deleted === false
    if (grave.deleted && grave.parent === text && !isBack) {
      const content =
        'text' in lost
          ? new Y.ContentString(lost.text.slice(at - clock, at - clock + size))
          : new Y.ContentEmbed(lost.marker)
      const own = Y.createID(doc.clientID, Y.getState(doc.store, doc.clientID))
      const { left } = grave
      const origin = left === null ? null : left.lastId
      new Y.Item(own, left, origin, grave, grave.id, text, null, content).integrate(transaction, 0)
      // Yjs remembers indices of what it inserted itself, and would delete at them.
      if (text._searchMarker) text._searchMarker.length = 0
      const first = known.firstOf([client, at])
      const key = aliasKey([own.client, own.clock])
      aliases.set(key, [first[0], first[1], size])
      known.read(key, aliases.get(key))
    }
    at += size
  }
}
