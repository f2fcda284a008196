import {
  deleteText,
  insertText,
  mergeBlock,
  openCopy,
  readField,
  removeBlock,
  rootsOf,
  SCHEMA,
  setKind,
  setMark,
  splitBlock,
  undoFor,
} from '@copydesk/shared/copy'
import { MESSAGE, type Refused, readRefused, readSaved, WIRE_VERSION } from '@copydesk/shared/protocol'
import type { Random } from '@copydesk/shared/testing'
import WebSocket from 'ws'
import { WebsocketProvider } from 'y-websocket'
import type * as Y from 'yjs'

/** Somebody with a y-websocket client that asks for acknowledgements, and does all that the desk can do to a copy. */
export interface HonestPerson {
  doc: Y.Doc
  /** One act, of any kind. */
  acts(random: Random): void
  /** Every frame that left. */
  frames: Uint8Array[]
  /** Messages that the server counts, and how many of them it has said are on disk. */
  counted: { sent: number; saved: number }
  /** How often the line was lost, and what the server said no to. */
  dropped: number
  refusals: Refused[]
  ready: Promise<void>
  close(): void
}

export function honestPerson(port: number, name: string): HonestPerson {
  const doc = openCopy()
  class Recorded extends WebSocket {
    constructor(address: string | URL) {
      super(address, { headers: { cookie: `name=${name}` } })
    }
    override send(frame: Uint8Array) {
      person.frames.push(frame.slice())
      if (frame[0] === MESSAGE.sync && frame[1] !== 0) person.counted.sent++
      super.send(frame)
    }
  }
  const provider = new WebsocketProvider(`ws://127.0.0.1:${port}/sync/edition`, 'harbour', doc, {
    params: { copydesk: WIRE_VERSION, schema: String(SCHEMA) },
    WebSocketPolyfill: Recorded as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  })
  provider.messageHandlers[MESSAGE.saved] = (_answer, decoder) => {
    person.counted.saved = readSaved(decoder)
  }
  provider.messageHandlers[MESSAGE.hello] = () => {}
  provider.messageHandlers[MESSAGE.refused] = (_answer, decoder) => {
    person.refusals.push(readRefused(decoder))
  }
  provider.on('connection-close', () => person.dropped++)
  const undo = undoFor(doc, 'body', 'typing')
  let made = 0
  const person: HonestPerson = {
    doc,
    frames: [],
    counted: { sent: 0, saved: 0 },
    dropped: 0,
    refusals: [],
    ready: new Promise((resolve) => provider.once('sync', () => resolve())),
    acts(random) {
      const { body, fields, credits, annotations } = rootsOf(doc)
      const at = 1 + random.below(Math.max(1, body.length - 1))
      const to = Math.min(body.length, at + 1 + random.below(8))
      const block = () => random.one(readField(doc, 'body'))?.id ?? 'p1'
      const act = random.one([
        () => insertText(doc, 'body', at, random.one(['word ', 'é😀', 'x', 'The bridge is closed. '])),
        () => insertText(doc, 'body', Math.min(at, body.length), 'bold ', { bold: true }),
        () => deleteText(doc, 'body', at, to),
        () => splitBlock(doc, 'body', at, `${name}${made++}`),
        () => mergeBlock(doc, 'body', block()),
        () => setKind(doc, block(), random.one(['quote', 'bullet', 'crosshead'])),
        () => setMark(doc, 'body', at, to, random.one(['bold', 'italic', 'note']), random.one([true, null])),
        () => removeBlock(doc, 'body', block()),
        () => fields.set('rights', `© ${random.below(100)}`),
        () => credits.set(`c${random.below(9)}|reporting@byline`, true),
        () => doc.getText('headline').insert(0, 'Bridge '),
        () => {
          if (to > at) annotations.set(`${name}${made++}`, noteOn(doc, name))
        },
      ])
      if (random.chance(0.08)) undo.undo()
      else if (random.chance(0.03)) undo.redo()
      else doc.transact(act, 'typing')
      if (random.chance(0.2)) provider.awareness.setLocalState({ caret: at })
    },
    close() {
      undo.destroy()
      provider.destroy()
      doc.destroy()
    },
  }
  return person
}

/** A note on the last words of the body. */
function noteOn(doc: Y.Doc, by: string) {
  const r: number[][] = []
  for (let item = doc.getText('body')._start; item !== null; item = item.right)
    if (!item.deleted && item.content.constructor.name === 'ContentString')
      r.splice(0, 1, [item.id.client, item.id.clock, item.length])
  return { k: 'source', by, at: '2026-03-15T09:30:00Z', r }
}
