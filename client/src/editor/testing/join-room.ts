import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { holdUpdates } from '../../sync/hold-updates.ts'
import type { EditionInHand } from '../shared-edition.ts'

/** Joins a room of a plain y-websocket server. */
export function joinRoom(server: string, room: string, person: { id: string; name: string; color: number }) {
  const doc = new Y.Doc()
  for (const field of ['headline', 'standfirst', 'body']) doc.getText(field)
  const provider = new WebsocketProvider(server, room, doc, { disableBc: true })
  provider.awareness.setLocalStateField('person', person)
  const edition: EditionInHand = { doc, awareness: provider.awareness, hold: holdUpdates(provider) }
  const synced = new Promise<void>((resolve) => {
    provider.once('sync', () => resolve())
  })
  return { edition, provider, synced }
}
