import { SYNC, syncFrame } from '@copydesk/shared/protocol'
import type { WebsocketProvider } from 'y-websocket'
import { encodeStateVector } from 'yjs'

const LOOK_MS = 1000
/** The server says something every ten seconds. When that does not come it is asked, with what every server answers. */
const ASK_MS = 10_500
/** No answer either: the line is dead, whatever it looks. With a look a second it is known within fifteen. */
const SILENT_MS = 13_500
/** A line that is not open by then does not open any more: what was said on it is lost, and the next try is another. */
const OPENING_MS = 8000

/**
 * Does not wait for the browser to find out that a line is dead. Returns how to stop.
 * @param mayConnect false after a refusal: a network that comes back does not undo it.
 */
export function watchLine(provider: WebsocketProvider, mayConnect: () => boolean): () => void {
  let hasAsked = false
  let opening: { ws: WebSocket | null; since: number } | null = null
  const again = () => {
    provider.disconnect()
    provider.connect()
  }
  const look = () => {
    if (!provider.wsconnecting) opening = null
    else if (opening?.ws !== provider.ws) opening = { ws: provider.ws, since: Date.now() }
    else if (Date.now() - opening.since > OPENING_MS) again()
    if (!provider.wsconnected) return
    const silent = Date.now() - provider.wsLastMessageReceived
    if (silent > SILENT_MS) again()
    else if (silent <= ASK_MS) hasAsked = false
    else if (!hasAsked) {
      hasAsked = true
      provider.ws?.send(syncFrame(SYNC.step1, encodeStateVector(provider.doc)) as Uint8Array<ArrayBuffer>)
    }
  }
  const offline = () => provider.disconnect()
  const online = () => {
    if (mayConnect()) provider.connect()
  }
  const timer = setInterval(look, LOOK_MS)
  globalThis.addEventListener?.('offline', offline)
  globalThis.addEventListener?.('online', online)
  return () => {
    clearInterval(timer)
    globalThis.removeEventListener?.('offline', offline)
    globalThis.removeEventListener?.('online', online)
  }
}
