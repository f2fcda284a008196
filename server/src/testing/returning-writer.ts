import { openCopy, SCHEMA } from '@copydesk/shared/copy'
import { MESSAGE, readRefused, readSaved, readSync, SYNC, syncFrame } from '@copydesk/shared/protocol'
import * as decoding from 'lib0/decoding'
import WebSocket from 'ws'
import * as Y from 'yjs'

/** Somebody who types words that are told apart, comes back whenever the line ends, and knows what was acknowledged. */
export interface ReturningWriter {
  doc: Y.Doc
  /** Words that the server said are saved. */
  acknowledged: Set<string>
  /** Codes and sentences of its noes, and when they came. */
  refusals: { code: string; message: string; at: number }[]
  /** How often the line had to be opened. */
  readonly lines: number
  /** Everything typed is acknowledged, and on this line. */
  readonly settled: boolean
  type(word: string): void
  /** Resolves when it holds; asked after every message. */
  until(holds: () => boolean): Promise<void>
  close(): void
}

const RETURN_MS = 200

export function returningWriter(port: number, cookie: string, edition: string): ReturningWriter {
  const doc = openCopy()
  const body = doc.getText('body')
  const acknowledged = new Set<string>()
  const refusals: ReturningWriter['refusals'] = []
  const waits = new Set<() => void>()
  const typed: string[] = []
  let line: WebSocket
  let lines = 0
  let closed = false
  /** Words that each message of this line vouches for; null before all was sent. */
  let messages: string[][] = []
  let whole: number | null = null
  let saved = 0
  let typing: string | null = null

  const send = (kind: number, update: Uint8Array, words: string[]) => {
    messages.push(words)
    line.send(syncFrame(kind, update))
  }
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === 'line' || line.readyState !== line.OPEN) return
    send(SYNC.update, update, whole === null || typing === null ? [] : [typing])
  })
  const connect = () => {
    lines++
    messages = []
    whole = null
    saved = 0
    const own = new WebSocket(`ws://localhost:${port}/sync/edition/${edition}?copydesk=1&schema=${SCHEMA}`, {
      headers: { cookie },
    })
    line = own
    own.binaryType = 'arraybuffer'
    own.on('error', () => {})
    own.on('open', () => own.send(syncFrame(SYNC.step1, Y.encodeStateVector(doc))))
    own.on('close', () => {
      if (!closed) setTimeout(connect, RETURN_MS)
    })
    own.on('message', (message: ArrayBuffer) => {
      const decoder = decoding.createDecoder(new Uint8Array(message))
      const kind = decoding.readVarUint(decoder)
      if (kind === MESSAGE.refused) {
        const { code, message: sentence } = readRefused(decoder)
        refusals.push({ code, message: sentence, at: performance.now() })
      } else if (kind === MESSAGE.saved) {
        const now = readSaved(decoder)
        for (; saved < now; saved++) for (const word of messages[saved] ?? []) acknowledged.add(word)
      } else if (kind === MESSAGE.sync) {
        const { kind: step, bytes } = readSync(decoder)
        if (step === SYNC.step1) {
          send(SYNC.step2, Y.encodeStateAsUpdate(doc, bytes), [...typed])
          whole ??= messages.length
        } else Y.applyUpdate(doc, bytes, 'line')
      }
      for (const look of [...waits]) look()
    })
  }
  connect()
  return {
    doc,
    acknowledged,
    refusals,
    get lines() {
      return lines
    },
    get settled() {
      return whole !== null && saved >= whole && typed.every((word) => acknowledged.has(word))
    },
    type(word) {
      typed.push(word)
      typing = word
      body.insert(body.length, `${word} `)
      typing = null
    },
    until: (holds) =>
      new Promise((resolve) => {
        const look = () => {
          if (!holds()) return
          waits.delete(look)
          resolve()
        }
        waits.add(look)
        look()
      }),
    close() {
      closed = true
      line.terminate()
    },
  }
}
