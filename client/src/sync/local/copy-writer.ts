import * as Y from 'yjs'
import type { ChangeCount } from '../change-count.ts'
import { compactRows, type KeyedRow, renewCopy, writeRows } from './copy-rows.ts'
import { type CopyRow, copyId, openStore, type UpdateKey } from './person-store.ts'

export interface CopyOptions {
  person: string
  edition: string
  doc: Y.Doc
  /** The origin of what comes from the server. */
  remote: unknown
  /** The origin of what is read out of the store. */
  stored: unknown
  count: ChangeCount
  /** No server has what is typed now. */
  isAlone: () => boolean
  /** What the page says of the copy is another. */
  changed: () => void
}

/** An own row, and when the server has it. */
export interface OwnRow extends KeyedRow {
  /** Every change in it is on disk when so many of this page's are. */
  upTo: number
  written: boolean
}

/** What others write, and what the server says it has, can be fetched again: it may wait so long for a write. */
const CALM_MS = 1000
const RETRY_MS = 5000
const MOST_ROWS = 300
/** A page that stays open says so each day: copies that nobody opened for a month are deleted. */
const RENEW_MS = 24 * 60 * 60 * 1000

/** Writes what happens to one document into the store of its person, own words at once. [SY31] */
export class CopyWriter {
  /** The life of the room that it belongs to; null before anything is known of it. */
  epoch: number | null = null
  /** What is written may be shown and written in without the server. */
  whole = false
  /** What no server has yet outlives this page. */
  kept = false
  /** Null where the browser keeps nothing. */
  db: IDBDatabase | null = null
  /** Rows with words that the server has not said it has. */
  own: OwnRow[] = []
  readonly #options: CopyOptions
  /** Rows of this tab stand apart from those of every other, also of its own past. */
  readonly #tab: string
  #number = 0
  #freshOwn: Uint8Array[] = []
  #freshRemote: Uint8Array[] = []
  /** Rows whose words the server has, and that could not be deleted yet. */
  #gone: UpdateKey[] = []
  /** Something that was to be written beside the own words was not: next time all of it is. */
  #partial = false
  #rows = 0
  #soon = false
  #timer: ReturnType<typeof setTimeout> | undefined
  /** The next try after something went wrong. A key that is pressed meanwhile must not call it off. */
  #again: ReturnType<typeof setTimeout> | undefined
  #renewing: ReturnType<typeof setInterval> | undefined
  #renewedAt = 0
  #isOver = false
  /** Until a new line shows that they are signed in again. */
  #isForgotten = false

  constructor(options: CopyOptions) {
    this.#options = options
    this.#tab = `${Date.now().toString(36)}.${options.doc.clientID.toString(36)}`
  }

  /** Somebody typed what no server has, and nothing has become of it yet. */
  get hasOwn(): boolean {
    return this.#freshOwn.length + this.own.length > 0
  }

  /** Rejects where nothing can be kept. */
  async open(): Promise<IDBDatabase> {
    const db = await openStore(this.#options.person)
    this.db = db
    this.kept = true
    // Somebody signs out in another tab: what they deal with there must not come back from here.
    db.onversionchange = () => {
      this.#isForgotten = true
      db.close()
      this.lose()
    }
    db.onclose = () => {
      this.lose()
      this.#retry()
    }
    return db
  }

  /** On a line of the same life of the room: whoever is here is signed in. */
  met(epoch: number): void {
    this.epoch ??= epoch
    this.#isForgotten = false
    if (!this.db) void this.#reopen()
    // After a month's sleep the line comes back long before the timer does.
    else if (Date.now() - this.#renewedAt >= RENEW_MS) this.renew()
  }

  /** The copy is in use. One that another page took for old meanwhile is written anew. [SY31] */
  renew() {
    if (!this.db || !this.whole || this.epoch === null) return
    this.#renewedAt = Date.now()
    renewCopy(this.db, this.copyRow()).then(
      (isThere) => {
        if (isThere) return
        this.#partial = true
        this.later()
      },
      // The day after it is tried again.
      () => {},
    )
  }

  lose() {
    this.db = null
    this.#partial = true
    this.#keeps(false)
  }

  /** All that the server had is in the document. */
  becameWhole() {
    if (this.whole) return
    this.whole = true
    this.#partial = true
  }

  listen(loaded: number) {
    this.#rows = loaded
    this.#renewing = setInterval(() => this.renew(), RENEW_MS)
    this.#options.doc.on('update', this.#note)
  }

  later() {
    this.#timer ??= setTimeout(() => this.write(), CALM_MS)
  }

  ownRow(bytes: Uint8Array, changes: number): OwnRow {
    return { key: this.#key('own'), bytes, changes, upTo: this.#options.count.made, written: false }
  }

  copyRow(): CopyRow {
    const { edition } = this.#options
    const epoch = this.epoch ?? 0
    return { id: copyId(edition, epoch), edition, epoch, whole: this.whole, openedAt: Date.now() }
  }

  /** Makes a row of what was typed since the last. */
  gather() {
    const fresh = this.#freshOwn.splice(0)
    if (fresh.length > 0) this.own.push(this.ownRow(Y.mergeUpdates(fresh), fresh.length))
  }

  write() {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.gather()
    const { onDisk } = this.#options.count
    const taken = this.own.filter(({ upTo }) => upTo <= onDisk)
    this.own = this.own.filter(({ upTo }) => upTo > onDisk)
    const plain = [...this.#freshRemote.splice(0), ...taken.map(({ bytes }) => bytes)]
    this.#gone.push(...taken.map(({ key }) => key))
    if (this.epoch === null || this.#isOver || !this.db) {
      this.#partial = true
      return
    }
    const gone = this.#gone.splice(0)
    const own = this.own.filter(({ written }) => !written)
    const isAll = this.#partial && this.whole
    const beside = !isAll && plain.length > 0 ? [this.#plainRow(Y.mergeUpdates(plain))] : []
    if (own.length + beside.length + gone.length > 0) this.#put(own, beside, isAll ? [] : gone)
    // Apart from the own words: those find room on a disk that has none for the whole copy.
    if (isAll) this.#put([], [this.#plainRow(Y.encodeStateAsUpdate(this.#options.doc))], gone, this.copyRow())
  }

  end() {
    this.#isOver = true
    clearTimeout(this.#timer)
    clearTimeout(this.#again)
    clearInterval(this.#renewing)
    this.#options.doc.off('update', this.#note)
    this.db?.close()
    this.db = null
  }

  #note = (update: Uint8Array, origin: unknown) => {
    // What was read out of the store stands in it.
    if (origin === this.#options.stored) return
    if (origin === this.#options.remote) {
      this.#freshRemote.push(update)
      return this.later()
    }
    this.#freshOwn.push(update)
    if (this.#soon) return
    this.#soon = true
    // One row for all that is done in one go, handed over before the browser does anything else.
    queueMicrotask(() => {
      this.#soon = false
      this.write()
    })
  }

  #key(whose: UpdateKey[1]): UpdateKey {
    return [copyId(this.#options.edition, this.epoch ?? 0), whose, this.#tab, this.#number++]
  }

  #plainRow = (bytes: Uint8Array): KeyedRow => ({ key: this.#key('base'), bytes, changes: 0 })

  #put(own: OwnRow[], beside: KeyedRow[], gone: UpdateKey[], copy?: CopyRow) {
    const { db } = this
    if (!db) return
    if (copy) this.#partial = false
    for (const row of own) row.written = true
    this.#rows += own.length + beside.length
    writeRows(db, { put: [...own, ...beside], gone, copy }, this.#options.isAlone()).then(
      () => {
        if (this.own.every(({ written }) => written)) this.#keeps(true)
        this.#compact(db)
      },
      () => {
        for (const row of own) row.written = false
        this.#gone.push(...gone)
        if (beside.length + gone.length > 0) this.#partial = true
        if (own.length > 0) this.#keeps(false)
        this.#retry()
      },
    )
  }

  #keeps(kept: boolean) {
    if (this.kept === kept) return
    this.kept = kept
    this.#options.changed()
  }

  #compact(db: IDBDatabase) {
    if (this.#rows < MOST_ROWS || this.#isOver) return
    this.#rows = 0
    // Too many rows cost time at the next opening, and nothing else.
    compactRows(db, copyId(this.#options.edition, this.epoch ?? 0), this.#key('base')).catch(() => {})
  }

  #retry() {
    if (this.#isOver || this.#isForgotten) return
    clearTimeout(this.#again)
    this.#again = setTimeout(() => {
      if (this.db) this.write()
      else void this.#reopen()
    }, RETRY_MS)
  }

  async #reopen() {
    try {
      const db = await this.open()
      if (this.#isOver) return db.close()
      this.#partial = true
      // Said when it is so again.
      this.kept = false
      for (const row of this.own) row.written = false
      this.write()
      if (this.own.length === 0) this.#keeps(true)
    } catch {
      // Still nothing to keep it in: the page has said so.
      this.lose()
    }
  }
}
