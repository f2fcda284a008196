import WebSocket from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

/** Somebody with an ordinary y-websocket client, who knows nothing of Copydesk but the address and what to show. */
export interface PlainClient {
  doc: Y.Doc
  body: Y.Text
  provider: WebsocketProvider
  /** Resolves when it holds; asked after each change, and once at the start. */
  until(holds: () => boolean): Promise<void>
  close(): void
}

/** @param shown a cookie, or the headers that are shown instead. */
export function plainClient(
  port: number,
  shown: string | Record<string, string> | null,
  edition = 'harbour',
  origin?: string,
): PlainClient {
  class Polyfill extends WebSocket {
    constructor(address: string | URL) {
      super(address, { headers: typeof shown === 'string' ? { cookie: shown } : (shown ?? {}), origin })
    }
  }
  const doc = new Y.Doc()
  const body = doc.getText('body')
  const provider = new WebsocketProvider(`ws://127.0.0.1:${port}/sync/edition`, edition, doc, {
    WebSocketPolyfill: Polyfill as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  })
  return {
    doc,
    body,
    provider,
    until: (holds) =>
      new Promise((resolve) => {
        const look = () => {
          if (!holds()) return
          doc.off('update', look)
          provider.off('sync', look)
          provider.awareness.off('change', look)
          resolve()
        }
        doc.on('update', look)
        provider.on('sync', look)
        provider.awareness.on('change', look)
        look()
      }),
    close() {
      provider.destroy()
      doc.destroy()
    },
  }
}
