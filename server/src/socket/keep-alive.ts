import type { WebSocket } from 'ws'

/** A line that died is known dead after two of these. */
const PING_MS = 15_000

export interface KeepAlive {
  watch(ws: WebSocket): void
  stop(): void
}

/** Ends lines that do not answer. */
export function keepAlive(everyMs = PING_MS): KeepAlive {
  const watched = new Map<WebSocket, { asked: boolean }>()
  const timer = setInterval(() => {
    for (const [ws, line] of watched)
      if (line.asked) ws.terminate()
      else {
        line.asked = true
        ws.ping()
      }
  }, everyMs)
  timer.unref()
  return {
    watch(ws) {
      const line = { asked: false }
      watched.set(ws, line)
      ws.on('pong', () => {
        line.asked = false
      })
      ws.once('close', () => watched.delete(ws))
    },
    stop: () => clearInterval(timer),
  }
}
