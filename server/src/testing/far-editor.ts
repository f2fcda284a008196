import { FIELDS, type Field, openCopy, undoFor } from '@copydesk/shared/copy'
import { MESSAGE, readRefused, readSync, SYNC, syncFrame } from '@copydesk/shared/protocol'
import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import type { Rooms } from '../sync/rooms.ts'
import type { Session } from '../sync/session.ts'

/** Both ways of a line: what is on it is lost when it breaks. */
interface Line {
  session: Session
  up: Uint8Array[]
  down: Uint8Array[]
}

/** A page of somebody's, on a line that the test delivers by hand, and that may break. */
export class FarEditor {
  readonly person: string
  doc: Y.Doc
  undo: Record<Field, Y.UndoManager>
  /** Codes of what the server refused. */
  readonly refusals: string[] = []
  /** Letters that acts of this page have deleted, and written, since somebody looked. */
  deleted = ''
  written = ''
  /** Words that were cut and not pasted yet. */
  clipboard = ''
  #line: Line | null = null
  #client: () => number

  constructor(person: string, client: () => number) {
    this.person = person
    this.#client = client
    this.doc = this.#open()
    this.undo = this.#histories()
  }

  get isConnected(): boolean {
    return this.#line !== null
  }

  get isQuiet(): boolean {
    return this.#line?.up.length === 0 && this.#line.down.length === 0
  }

  async connect(rooms: Rooms, edition: string) {
    const place = await rooms.enter(edition)
    if (!place) throw new Error(`There is no ${edition}.`)
    if (this.#line) return place.leave()
    const line: Partial<Line> & Pick<Line, 'up' | 'down'> = { up: [], down: [] }
    const session = place.join({
      person: { id: this.person, name: this.person, color: 0 },
      mode: 'write',
      copydesk: true,
      mayStay: async () => 'write',
      peer: {
        send: (frame) => {
          line.down.push(frame)
          // Behind it the line is closed, and what is on it is lost.
          const decoder = decoding.createDecoder(frame)
          if (decoding.readVarUint(decoder) === MESSAGE.refused) this.refusals.push(readRefused(decoder).code)
        },
        close: () => {
          if (this.#line?.session === line.session) this.#line = null
        },
        unsent: () => 0,
      },
    })
    line.session = session
    this.#line = { ...line, session }
    this.#line.up.push(syncFrame(SYNC.step1, Y.encodeStateVector(this.doc)))
  }

  /** The line breaks; what the server does not know yet stays in the page. */
  disconnect() {
    const line = this.#line
    this.#line = null
    line?.session.ended()
  }

  /** The server is gone, and hears nothing of it. */
  loseServer() {
    this.#line = null
  }

  /** Frames that have arrived at the server, or here, in order. */
  deliver(up: number, down: number) {
    for (let count = up; count > 0 && this.#line; count--) {
      const frame = this.#line.up.shift()
      if (frame) this.#line.session.receive(frame)
    }
    for (let count = down; count > 0 && this.#line; count--) {
      const frame = this.#line.down.shift()
      if (frame) this.#read(frame, this.#line)
    }
  }

  /** What this person does, which is one transaction of the field's history. */
  act(field: Field, write: (doc: Y.Doc) => void) {
    this.doc.transact(() => write(this.doc), field)
  }

  /** The page is loaded again from what the browser has kept: another document, another id, no history. */
  reload() {
    this.disconnect()
    const kept = Y.encodeStateAsUpdate(this.doc)
    for (const field of FIELDS) this.undo[field].destroy()
    this.doc.destroy()
    this.doc = this.#open()
    Y.applyUpdate(this.doc, kept, 'kept')
    this.undo = this.#histories()
  }

  #open(): Y.Doc {
    const doc = openCopy()
    doc.clientID = this.#client()
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'line' && origin !== 'kept') this.#line?.up.push(syncFrame(SYNC.update, update))
    })
    doc.on('afterTransaction', (transaction: Y.Transaction) => {
      if (!transaction.local) return
      Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
        if (struct instanceof Y.Item && struct.content instanceof Y.ContentString)
          this.deleted += struct.content.str
      })
      const own = doc.store.clients.get(doc.clientID) ?? []
      const begun = transaction.beforeState.get(doc.clientID) ?? 0
      for (const struct of own)
        if (struct.id.clock + struct.length > begun && struct instanceof Y.Item)
          if (struct.content instanceof Y.ContentString)
            this.written += struct.content.str.slice(Math.max(0, begun - struct.id.clock))
    })
    return doc
  }

  #histories(): Record<Field, Y.UndoManager> {
    const managers = FIELDS.map((field) => {
      const manager = undoFor(this.doc, field, field)
      manager.captureTimeout = 0
      return [field, manager]
    })
    return Object.fromEntries(managers)
  }

  #read(frame: Uint8Array, line: Line) {
    const decoder = decoding.createDecoder(frame)
    const message = decoding.readVarUint(decoder)
    if (message !== MESSAGE.sync) return
    const { kind, bytes } = readSync(decoder)
    if (kind === SYNC.step1) line.up.push(syncFrame(SYNC.step2, Y.encodeStateAsUpdate(this.doc, bytes)))
    else Y.applyUpdate(this.doc, bytes, 'line')
  }
}
