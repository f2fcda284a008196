/*
 * Somebody who may only suggest went on with words that were accepted meanwhile: took some of them out, took that back,
 * or said anew that they are suggested. What they sent is taken as it is, and the server's hand answers in the same row:
 * words that are copy stand again in front of their graves, as after undo, and are struck by suggestion instead.
 */
import {
  type Field,
  giveBack,
  type IdRange,
  keepingNotes,
  type Lost,
  mergeRanges,
  newGroup,
  openCopy,
  SuggestionView,
  unsuggestOver,
  withoutRanges,
  writePart,
} from '@copydesk/shared/copy'
import * as Y from 'yjs'

/** What an update of suggestions would do to copy, if nothing were done about it. */
export interface Mend {
  /** Words of the sender's own that are copy by now, and that it deletes. */
  lost: Lost[]
  /** What undo wrote again of words that are no suggestion any more: these stand, or were rejected. */
  again: { made: IdRange; first: IdRange }[]
  /** Copy that insertions of theirs would cover, by the id of the part. */
  covered: Map<string, IdRange[]>
  /** Fields in which a break of theirs comes into a paragraph that has notes: these stay notes. */
  broken: Set<Field>
}

export const isNothing = ({ lost, again, covered, broken }: Mend): boolean =>
  lost.length + again.length + covered.size + broken.size === 0

/** An update together with what the server's hand does about it. */
export function mendedUpdate(
  room: Y.Doc,
  update: Uint8Array,
  mend: Mend,
  { person, client }: { person: string; client: number | undefined },
): Uint8Array {
  const doc = openCopy()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(room))
  const updates = [update]
  keepingNotes(doc, mend.broken, () => {
    Y.applyUpdate(doc, update)
    doc.clientID = client ?? doc.clientID
    doc.on('update', (own: Uint8Array) => updates.push(own))
  })
  mendSuggesting(doc, mend, { person, at: Date.now() })
  doc.destroy()
  return Y.mergeUpdates(updates)
}

function mendSuggesting(
  doc: Y.Doc,
  { lost, again, covered }: Mend,
  { person, at }: { person: string; at: number },
): void {
  doc.transact((transaction) => {
    for (const { made } of again) removeAll(doc, transaction, made)
    giveBack(doc, transaction, lost)
    const { index, aliases } = SuggestionView.of(doc).now()
    for (const [id, ranges] of covered) {
      const part = index.parts.get(id)
      if (part) unsuggestOver(doc, [part], ranges)
    }
    const undone = again.map(({ first }) => first)
    const strikes = [...index.parts.values()].filter(({ does, by }) => does === 'delete' && by === person)
    if (undone.length > 0) unsuggestOver(doc, strikes, undone)
    const who = { person, at, group: newGroup(doc) }
    for (const [, there] of Map.groupBy(lost, ({ field }) => field)) {
      const firsts = there.flatMap(({ range: [client, clock, length] }) =>
        aliases.namesOver([client, clock], length).map(({ names, length }): IdRange => {
          const [first, begin] = names.at(-1) as readonly [number, number]
          return [first, begin, length]
        }),
      )
      const ranges = withoutRanges(mergeRanges(firsts), undone)
      if (ranges.length > 0) writePart(doc, { does: 'delete', ranges }, who)
    }
  })
}

function removeAll(doc: Y.Doc, transaction: Y.Transaction, [client, clock, length]: IdRange): void {
  for (let at = clock; at < clock + length; ) {
    const item = Y.getItemCleanStart(transaction, Y.createID(client, at))
    if (!(item instanceof Y.Item)) return
    if (item.length > clock + length - at)
      Y.getItemCleanStart(transaction, Y.createID(client, clock + length))
    item.delete(transaction)
    at = item.id.clock + item.length
    if (at >= Y.getState(doc.store, client)) return
  }
}
