import type { WebsocketProvider } from 'y-websocket'

const LOOK_MS = 2000
/** The server says something every ten seconds; a line that is silent for twice as long is dead, whatever it looks. */
const SILENT_MS = 20_000

/**
 * Does not wait for the browser to find out that a line is dead. Returns how to stop.
 * @param mayConnect false after a refusal: a network that comes back does not undo it.
 */
export function watchLine(provider: WebsocketProvider, mayConnect: () => boolean): () => void {
  const again = () => {
    provider.disconnect()
    provider.connect()
  }
  const offline = () => provider.disconnect()
  const online = () => {
    if (mayConnect()) provider.connect()
  }
  const timer = setInterval(() => {
    if (provider.wsconnected && Date.now() - provider.wsLastMessageReceived > SILENT_MS) again()
  }, LOOK_MS)
  globalThis.addEventListener?.('offline', offline)
  globalThis.addEventListener?.('online', online)
  return () => {
    clearInterval(timer)
    globalThis.removeEventListener?.('offline', offline)
    globalThis.removeEventListener?.('online', online)
  }
}
