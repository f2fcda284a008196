import type { WebSocket, WebSocketServer } from 'ws'

/** A line that died is known dead after two of these. */
const PING_MS = 15_000

/** Ends lines that do not answer. Returns how to stop. */
export function keepAlive(wss: WebSocketServer): () => void {
  const silent = new WeakSet<WebSocket>()
  wss.on('connection', (ws) => ws.on('pong', () => silent.delete(ws)))
  const timer = setInterval(() => {
    for (const ws of wss.clients) {
      if (silent.has(ws)) ws.terminate()
      else {
        silent.add(ws)
        ws.ping()
      }
    }
  }, PING_MS)
  timer.unref()
  return () => clearInterval(timer)
}
