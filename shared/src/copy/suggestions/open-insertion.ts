import * as Y from 'yjs'
import { textOf } from '../roots.ts'
import { FIELDS, type Field } from '../schema.ts'
import { mergeRanges } from './id-ranges.ts'
import { isOfField, keepPart, type Suggesting, writePart } from './suggesting.ts'
import type { IdRange, Suggestion } from './suggestion.ts'
import { SuggestionView } from './suggestion-view.ts'

/** The origin of the transaction that closes insertions: no undo history follows it. */
export const CLOSING = Symbol('closing')

/**
 * From here on, what this page writes into a field is a suggestion of this go, until `closeInsertion` or until another
 * go begins. To be called in the transaction that writes.
 */
export function openInsertion(doc: Y.Doc, field: Field, who: Suggesting): void {
  const open = SuggestionView.of(doc).now().index.openOf(doc.clientID)
  const goesOn = open !== null && open.group === who.group && open.by === who.person
  if (goesOn && isOfField(doc, field, open)) return
  const last = doc.store.clients.get(doc.clientID)?.at(-1)
  // The part itself takes the next clock.
  const begin = (last === undefined ? 0 : last.id.clock + last.length) + 1
  writePart(doc, { does: 'insert', ranges: [], open: [doc.clientID, begin] }, who)
}

/**
 * What this page writes from now on is no suggestion any more, or one of another go. Writes down what has been. To be
 * called when somebody pauses, before anything is written that is no suggestion, and not within a transaction.
 */
export function closeInsertion(doc: Y.Doc): void {
  const suggestions = SuggestionView.ofAny(doc)?.now()
  if (!suggestions || suggestions.index.openOf(doc.clientID) === null) return
  doc.transact(() => {
    const all = suggestions.index.allOpenOf(doc.clientID)
    // From the last to the first: one that is gone would let the one before it reach on.
    for (const [n, part] of [...all.entries()].reverse()) {
      const until = all[n + 1]?.open?.[1] ?? Number.POSITIVE_INFINITY
      keepPart(doc, closed(doc, suggestions, part, until))
    }
  }, CLOSING)
}

/** The same with its ranges instead of an open end: all that was written, also what has been deleted again. */
function closed(
  doc: Y.Doc,
  { aliases }: SuggestionView,
  part: Suggestion & { does: 'insert' },
  until: number,
): Suggestion {
  const texts = new Set<unknown>(FIELDS.map((field) => textOf(doc, field)))
  const [client, begin] = part.open as readonly [number, number]
  const structs = doc.store.clients.get(client) ?? []
  const written: IdRange[] = []
  if (begin < Y.getState(doc.store, client)) {
    for (let n = Y.findIndexSS(structs, begin); n < structs.length; n++) {
      const item = structs[n] as Y.Item | Y.GC
      if (item.id.clock >= until) break
      if (!(item instanceof Y.Item) || !texts.has(item.parent)) continue
      const from = Math.max(begin, item.id.clock)
      // What undo re-created was written before.
      for (const { offset, length, names } of aliases.namesOver(
        [client, from],
        item.id.clock + item.length - from,
      ))
        if (names.length === 1) written.push([client, from + offset, length])
    }
  }
  return { ...part, open: null, ranges: mergeRanges([...part.ranges, ...written]) }
}
