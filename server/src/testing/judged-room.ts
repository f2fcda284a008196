import { openCopy } from '@copydesk/shared/copy'
import { Refusal } from '@copydesk/shared/refusal'
import * as Y from 'yjs'
import { judge, type Sender, type Verdict } from '../sync/guard/guard.ts'
import { lamportCeiling } from '../sync/guard/mark-lamport.ts'
import { EVERYTHING } from '../sync/guard/writable.ts'
import { emptyDocument } from '../sync/open-document.ts'

/** A room with one paragraph of the desk's, and what ana's page shows of it. */
export function harbour() {
  const { doc, rootNames } = emptyDocument()
  const body = doc.getText('body')
  body.insertEmbed(0, { b: 'p1', k: 'paragraph' })
  body.insert(1, 'The port is closed.')
  const owners = new Map([[doc.clientID, 'desk']])
  const page = openCopy()
  Y.applyUpdate(page, Y.encodeStateAsUpdate(doc))
  const ask = (
    bytes: Uint8Array,
    sender: Sender = { person: 'ana', mayWrite: EVERYTHING },
  ): Verdict | string => {
    try {
      return judge(
        {
          ...{ doc, rootNames, ownerOf: (client: number) => owners.get(client), takesClients: () => true },
          lamport: lamportCeiling(doc),
        },
        sender,
        bytes,
      )
    } catch (error) {
      if (error instanceof Refusal) return error.code
      // What lib0 throws at the end of bytes: the session calls it unreadable.
      return 'unreadable'
    }
  }
  return { doc, page, owners, ask }
}

/** What a change makes a page send. */
export function sentBy(page: Y.Doc, change: (doc: Y.Doc) => void): Uint8Array {
  const updates: Uint8Array[] = []
  const keep = (update: Uint8Array) => updates.push(update)
  page.on('update', keep)
  page.transact(() => change(page))
  page.off('update', keep)
  return updates[0] ?? new Uint8Array()
}
