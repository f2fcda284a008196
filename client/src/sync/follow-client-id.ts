import type { Awareness } from 'y-protocols/awareness'
import type { Doc } from 'yjs'

/**
 * Yjs takes another client id when it meets its own in somebody else's words. Presence must go on under the new one:
 * the provider says who is here by the document's id, and throws, on every line, when presence knows none of that name.
 */
export function followClientId(doc: Doc, awareness: Awareness) {
  doc.on('afterTransactionCleanup', () => {
    if (awareness.clientID === doc.clientID) return
    const state = awareness.getLocalState()
    awareness.setLocalState(null)
    awareness.clientID = doc.clientID
    awareness.setLocalState(state)
  })
}
