import * as encoding from 'lib0/encoding'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { EditionInHand } from '../shared-edition.ts'

/** Joins a room of a plain y-websocket server. */
export function joinRoom(server: string, room: string, person: { id: string; name: string; color: number }) {
  const doc = new Y.Doc()
  for (const field of ['headline', 'standfirst', 'body']) doc.getText(field)
  const provider = new WebsocketProvider(server, room, doc, { disableBc: true })
  provider.awareness.setLocalStateField('person', person)
  const edition: EditionInHand = { doc, awareness: provider.awareness, hold: holdSync(provider) }
  const synced = new Promise<void>((resolve) => {
    provider.once('sync', () => resolve())
  })
  return { edition, provider, synced }
}

type Handler = WebsocketProvider['messageHandlers'][number]

/** Sync messages wait in order while somebody composes; an answer to one of them is sent when it is read. */
function holdSync(provider: WebsocketProvider): EditionInHand['hold'] {
  const read = provider.messageHandlers[0] as Handler
  return (composing) => {
    const waiting: Parameters<Handler>[1][] = []
    const before = provider.messageHandlers[0] as Handler
    provider.messageHandlers[0] = (encoder, decoder, ...rest) => {
      if (composing()) waiting.push(decoder)
      else before(encoder, decoder, ...rest)
    }
    const release = () => {
      for (const decoder of waiting.splice(0)) {
        const answer = encoding.createEncoder()
        read(answer, decoder, provider, true, 0)
        if (encoding.length(answer) > 1) provider.ws?.send(encoding.toUint8Array(answer))
      }
    }
    return { release, stop: release }
  }
}
