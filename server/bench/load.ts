/**
 * One room, people who type and people who read, in a process of their own. Prints one line of JSON.
 *
 *   node server/bench/load.ts <address> <room> <writers> <listeners> <seconds>
 */
import { setTimeout as pause } from 'node:timers/promises'
import WebSocket from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

const [address = '', room = '', writerCount = '', listenerCount = '', seconds = ''] = process.argv.slice(2)
/** Ten keys a second: somebody who types fast. */
const KEY_MS = 100
/** The first keys pay for compiling; they are typed and not counted. */
const WARM_MS = 1500

// Every provider listens for the end of the process.
process.setMaxListeners(0)
let robots = 0
function join() {
  const cookie = `name=bot${++robots}`
  class Polyfill extends WebSocket {
    constructor(url: string | URL) {
      super(url, { headers: { cookie }, perMessageDeflate: false })
    }
  }
  const doc = new Y.Doc()
  const body = doc.getText('body')
  const provider = new WebsocketProvider(address, room, doc, {
    WebSocketPolyfill: Polyfill as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  })
  const synced = new Promise<void>((resolve) => provider.once('sync', () => resolve()))
  return { doc, body, provider, synced }
}

const writers = Array.from({ length: Number(writerCount) }, join)
const listeners = Array.from({ length: Number(listenerCount) }, join)
await Promise.all([...writers, ...listeners].map(({ synced }) => synced))

/** When each character was typed: by client, by clock. */
const typed = new Map(writers.map(({ doc }) => [doc.clientID, [] as number[]]))
const latencies: number[] = []
let counting = false
let edits = 0
for (const { doc } of listeners)
  doc.on('afterTransaction', ({ beforeState, afterState }: Y.Transaction) => {
    const now = performance.now()
    for (const [client, times] of typed) {
      const end = afterState.get(client) ?? 0
      for (let clock = beforeState.get(client) ?? 0; clock < end; clock++) {
        const at = times[clock]
        if (counting && at !== undefined && at >= countedFrom) latencies.push(now - at)
      }
    }
  })

let typing = true
let countedFrom = Number.POSITIVE_INFINITY
const hands = writers.map(async ({ doc, body }) => {
  await pause(Math.random() * KEY_MS)
  while (typing) {
    typed.get(doc.clientID)?.push(performance.now())
    body.insert(body.length, 'x')
    if (counting) edits++
    await pause(KEY_MS * (0.75 + Math.random() / 2))
  }
})
await pause(WARM_MS)
counting = true
countedFrom = performance.now()
process.stdout.write('counting\n')
await pause(Number(seconds) * 1000)
typing = false
await Promise.all(hands)
await pause(300)
latencies.sort((a, b) => a - b)
const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? Number.NaN
const expected = edits * listeners.length
process.stdout.write(
  `${JSON.stringify({ edits, arrived: latencies.length / expected, p50: at(0.5), p99: at(0.99) })}\n`,
)
process.exit(0)
