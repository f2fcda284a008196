import * as Y from 'yjs'

/**
 * Cuts what the next step would take away as what stands in for it is cut by now. Yjs follows an item to the beginning
 * of its stand-in alone: where somebody has typed into that since, its end would stay, and stand twice.
 */
export function splitAsRedone(doc: Y.Doc, step: Y.UndoManager['undoStack'][number] | undefined): void {
  if (step === undefined) return
  doc.transact((transaction) => {
    for (const [client, ranges] of step.insertions.clients)
      for (const { clock, len } of ranges) {
        const end = Math.min(clock + len, Y.getState(doc.store, client))
        for (let at = clock; at < end; ) {
          const item = Y.getItem(doc.store, Y.createID(client, at))
          const next = item.id.clock + item.length
          const cut = item instanceof Y.Item ? at + livingLength(doc, item, at - item.id.clock) : next
          if (cut < Math.min(next, end)) Y.getItemCleanStart(transaction, Y.createID(client, cut))
          at = Math.min(cut, next)
        }
      }
  })
}

/** How many characters, from this one of the item on, stand together in what was made for them last. */
function livingLength(doc: Y.Doc, item: Y.Item, offset: number): number {
  let length = item.length - offset
  let [at, from] = [item, offset]
  while (at.redone !== null) {
    const id = Y.createID(at.redone.client, at.redone.clock + from)
    const made = Y.getItem(doc.store, id)
    if (!(made instanceof Y.Item)) break
    from = id.clock - made.id.clock
    length = Math.min(length, made.length - from)
    at = made
  }
  return length
}
