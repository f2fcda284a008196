import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { clocksIn, type Visit } from './clocks-in.ts'
import { Line } from './line.ts'

/** Where a robot goes, and what it says there. */
export interface Door {
  port: number
  path: string
  headers: Readonly<Record<string, string>>
  /** Hocuspocus speaks of a document by name before each message, and wants a token first. */
  named?: string
}

const SYNC = { step1: 0, step2: 1, update: 2 } as const
/** Kinds of message, of all servers together: no two of them mean different things by one number. */
const MESSAGE = {
  sync: 0,
  presence: 1,
  auth: 2,
  syncReply: 4,
  syncStatus: 8,
  saved: 101,
  refused: 102,
} as const
const AUTHENTICATED = 2
const NOTHING = Uint8Array.of(0, 0)

/**
 * Somebody at a page, as far as a server can tell: asks for the document, answers when asked, types, hears what
 * others type. It keeps no document, so that a thousand of them fit beside the server that they measure.
 */
export class Robot {
  readonly client: number
  readonly door: Door
  /** Characters typed so far. */
  typed = 0
  /** Characters that the server said it has taken; stays 0 where it never says so. */
  acknowledged = 0
  /** The document as it came, until the first key. */
  came: Uint8Array | null = null
  /** What this page has, for the server to ask for: an update and its vector. */
  known: { update: Uint8Array; vector: Uint8Array } | null = null
  /** Told of each update, before it is read. */
  onUpdate: ((update: Uint8Array) => void) | null = null
  /** Told which characters came. */
  onCharacters: Visit | null = null
  onEnd: ((code: number) => void) | null = null
  #line: Line | null = null
  readonly #prefix: Uint8Array
  /** Characters typed up to each message that is acknowledged, by its number. */
  #upTo: number[] = []
  #taken = 0

  constructor(door: Door, client = 1 + Math.floor(Math.random() * 0xfffffffe)) {
    this.door = door
    this.client = client
    this.#prefix =
      door.named === undefined
        ? new Uint8Array()
        : encoding.encode((encoder) => encoding.writeVarString(encoder, door.named ?? ''))
  }

  /** Comes in; resolves when the document is there. */
  comes(): Promise<void> {
    this.#upTo = []
    this.#taken = 0
    return new Promise((resolve, reject) => {
      this.#synced = resolve
      this.#line = new Line(this.door.port, this.door.path, this.door.headers, {
        opened: () => {
          if (this.door.named === undefined) this.#ask()
          else this.#sendToken()
        },
        heard: (bytes, from) => this.#hear(bytes, from),
        ended: (code) => {
          reject(new Error(`The server hung up on a robot before it was in (${code}).`))
          this.onEnd?.(code)
        },
      })
    })
  }

  types(words = 'x') {
    const update = this.typed === 0 ? this.#firstKey(words) : this.#nextKey(words)
    this.typed += words.length
    this.sends(update)
  }

  /** Sends an update that somebody else made for it. */
  sends(update: Uint8Array) {
    this.#say(SYNC.update, update)
  }

  leaves() {
    this.onEnd = null
    this.#line?.cut()
  }

  #synced: () => void = () => {}

  #ask() {
    this.#say(SYNC.step1, this.known?.vector ?? Uint8Array.of(0))
  }

  #say(kind: number, bytes: Uint8Array) {
    if (kind !== SYNC.step1) this.#upTo.push(this.typed)
    this.#line?.send(
      encoding.encode((encoder) => {
        encoding.writeUint8Array(encoder, this.#prefix)
        encoding.writeVarUint(encoder, MESSAGE.sync)
        encoding.writeVarUint(encoder, kind)
        encoding.writeVarUint8Array(encoder, bytes)
      }),
    )
  }

  #sendToken() {
    this.#line?.send(
      encoding.encode((encoder) => {
        encoding.writeUint8Array(encoder, this.#prefix)
        encoding.writeVarUint(encoder, MESSAGE.auth)
        encoding.writeVarUint(encoder, 0)
        encoding.writeVarString(encoder, 'robot')
      }),
    )
  }

  #hear(bytes: Buffer, from: number) {
    let at = from + this.#prefix.length
    const kind = bytes[at++]
    if (kind === MESSAGE.sync || kind === MESSAGE.syncReply) return this.#hearSync(bytes, at)
    if (kind === MESSAGE.saved) {
      const decoder = decoding.createDecoder(bytes)
      decoder.pos = at
      return this.#hearTaken(decoding.readVarUint(decoder))
    }
    if (kind === MESSAGE.syncStatus && bytes[at] === 1) return this.#hearTaken(this.#taken + 1)
    if (kind === MESSAGE.auth) {
      if (bytes[at] !== AUTHENTICATED) throw new Error('The server did not let a robot in.')
      this.#ask()
    }
    if (kind === MESSAGE.refused)
      throw new Error(`The server refused what a robot typed: ${bytes.toString('utf8', at, at + 100)}`)
  }

  #hearTaken(messages: number) {
    this.#taken = messages
    this.acknowledged = this.#upTo[messages - 1] ?? this.acknowledged
  }

  #hearSync(bytes: Buffer, from: number) {
    const sync = bytes[from]
    let at = from + 1
    let length = 0
    for (let unit = 1; ; unit *= 128) {
      const byte = bytes[at++] ?? 0
      length += (byte & 0x7f) * unit
      if (byte < 0x80) break
    }
    if (sync === SYNC.step1) {
      const vector = bytes.subarray(at, at + length)
      return this.#say(SYNC.step2, this.known ? Y.diffUpdate(this.known.update, vector) : NOTHING)
    }
    this.onUpdate?.(bytes.subarray(at, at + length))
    if (this.onCharacters && !clocksIn(bytes, at, this.onCharacters))
      this.#askYjs(bytes.subarray(at, at + length))
    if (sync !== SYNC.step2) return
    if (this.typed === 0) this.came = Uint8Array.prototype.slice.call(bytes, at, at + length)
    this.#synced()
  }

  #askYjs(update: Uint8Array) {
    const { from, to } = Y.parseUpdateMeta(update)
    for (const [client, end] of to) this.onCharacters?.(client, from.get(client) ?? 0, end)
  }

  /** At the end of what is there, as Yjs itself would write it. */
  #firstKey(words: string): Uint8Array {
    const doc = new Y.Doc()
    if (this.came) Y.applyUpdate(doc, this.came)
    this.came = null
    doc.clientID = this.client
    let update: Uint8Array = NOTHING
    doc.on('update', (bytes: Uint8Array) => {
      update = bytes
    })
    doc.getText('body').insert(doc.getText('body').length, words)
    doc.destroy()
    return update
  }

  /** Behind the own last character: one struct, as Yjs writes it. */
  #nextKey(words: string): Uint8Array {
    return encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarUint(encoder, this.client)
      encoding.writeVarUint(encoder, this.typed)
      encoding.writeUint8(encoder, 0x84)
      encoding.writeVarUint(encoder, this.client)
      encoding.writeVarUint(encoder, this.typed - 1)
      encoding.writeVarString(encoder, words)
      encoding.writeVarUint(encoder, 0)
    })
  }
}
