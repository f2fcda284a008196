import { openCopy, SCHEMA } from '@copydesk/shared/copy'
import { MESSAGE, readSaved, readSync, SYNC, syncFrame } from '@copydesk/shared/protocol'
import * as decoding from 'lib0/decoding'
import WebSocket from 'ws'
import * as Y from 'yjs'

/** Somebody who types words that are told apart, and knows which of them the server has acknowledged. */
export interface RawWriter {
  doc: Y.Doc
  /** Words that the server said are saved. */
  acknowledged: Set<string>
  /** Words of others that this page has been shown. */
  seen: Set<string>
  type(word: string): void
  /** Resolves when so many messages are acknowledged. */
  untilSaved(messages: number): Promise<void>
  /** Resolves when the copy has come. */
  ready: Promise<void>
  closed: Promise<number>
  close(): void
}

/** Speaks the wire by hand, one word a message, over a real socket. */
export function rawWriter(port: number, name: string, edition = 'harbour'): RawWriter {
  const doc = openCopy()
  const body = doc.getText('body')
  const ws = new WebSocket(`ws://127.0.0.1:${port}/sync/edition/${edition}?copydesk=1&schema=${SCHEMA}`, {
    headers: { cookie: `name=${name}` },
  })
  ws.binaryType = 'arraybuffer'
  const words: string[][] = []
  const waits: { messages: number; resolve(): void }[] = []
  const acknowledged = new Set<string>()
  const seen = new Set<string>()
  let saved = 0
  let typing: string | null = null
  let ready!: () => void
  const send = (kind: number, update: Uint8Array) => {
    if (ws.readyState !== ws.OPEN) return
    words.push(typing === null ? [] : [typing])
    ws.send(syncFrame(kind, update))
  }
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== ws) send(SYNC.update, update)
  })
  body.observe(({ changes, transaction }) => {
    if (transaction.origin !== ws) return
    for (const { insert } of changes.delta)
      if (typeof insert === 'string')
        for (const word of insert.split(' ')) if (word !== '' && !word.startsWith(name)) seen.add(word)
  })
  ws.on('open', () => ws.send(syncFrame(SYNC.step1, Y.encodeStateVector(doc))))
  ws.on('message', (message: ArrayBuffer) => {
    const decoder = decoding.createDecoder(new Uint8Array(message))
    const kind = decoding.readVarUint(decoder)
    if (kind === MESSAGE.saved) {
      const now = readSaved(decoder)
      for (; saved < now; saved++) for (const word of words[saved] ?? []) acknowledged.add(word)
      for (const wait of waits) if (wait.messages <= saved) wait.resolve()
      return
    }
    if (kind !== MESSAGE.sync) return
    const { kind: sync, bytes } = readSync(decoder)
    if (sync === SYNC.step1) return send(SYNC.step2, Y.encodeStateAsUpdate(doc, bytes))
    Y.applyUpdate(doc, bytes, ws)
    if (sync === SYNC.step2) ready()
  })
  return {
    doc,
    acknowledged,
    seen,
    ready: new Promise((resolve, reject) => {
      ready = resolve
      ws.on('error', reject)
    }),
    closed: new Promise((resolve) => ws.on('close', resolve)),
    type(word) {
      typing = word
      body.insert(body.length, `${word} `)
      typing = null
    },
    untilSaved: (messages) =>
      new Promise((resolve) => {
        if (saved >= messages) resolve()
        else waits.push({ messages, resolve })
      }),
    close: () => ws.terminate(),
  }
}
