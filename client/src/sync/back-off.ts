import type { WebsocketProvider } from 'y-websocket'

const FIRST_MS = 200
const LONGEST_MS = 5000

/**
 * How long to wait before the next try: doubling, with chance in it, so that a newsroom of people does not come back in
 * one instant. The provider waits the shorter of its own doubling and its `maxBackoffTime`.
 */
export function backOff(provider: WebsocketProvider) {
  provider.on('connection-close', () => {
    const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** provider.wsUnsuccessfulReconnects)
    provider.maxBackoffTime = full * (0.5 + Math.random() / 2)
  })
}
