import type { RefusalCode } from '@copydesk/shared/refusal'
import * as Y from 'yjs'
import { consequenceOf, opensAgain } from './consequences.ts'
import { dropRows, isOwn, type KeyedRow, readCopy, tidyStore, writeRows } from './copy-rows.ts'
import { type CopyOptions, CopyWriter, type OwnRow } from './copy-writer.ts'
import { idBeside } from './id-beside.ts'
import { rewriteClient } from './rewrite-client.ts'
import { asideOf, keepOnThisPage, tellSetAside } from './set-aside.ts'

/** Own words out of a document that was given up, where nothing can be kept. */
export interface Carry {
  /** One update. */
  bytes: Uint8Array
  /** How many it stands for, as people count them. */
  changes: number
}

type Becomes = (still: readonly KeyedRow[], tx: IDBTransaction | null) => void

const BEFORE_RESTORE = 'These words were typed before this story was restored from an earlier state.'
const TYPED_LATE = 'These words were typed while this page was being put right.'

/** One edition as this browser keeps it for one person, and this tab's part in it. [SY31] */
export class LocalCopy {
  readonly #options: CopyOptions
  readonly #writer: CopyWriter
  /** Own rows that hang on what only the server has. */
  #held: OwnRow[] = []
  #hasLoaded = false

  private constructor(options: CopyOptions) {
    this.#options = options
    this.#writer = new CopyWriter(options)
  }

  /** Reads what is here into the document. Never fails: a browser that keeps nothing gives an empty copy. */
  static async open(options: CopyOptions, carry?: Carry): Promise<LocalCopy> {
    const copy = new LocalCopy(options)
    let loaded = 0
    try {
      const db = await copy.#writer.open()
      loaded = await copy.#load(db)
      // Behind the note that this one was opened. What was left long ago goes now, or another time.
      tidyStore(db, Date.now()).catch(() => {})
    } catch {
      // Missing, forbidden, broken: `kept` says so on the page.
      copy.#writer.lose()
    }
    if (carry) copy.#held.push(copy.#writer.ownRow(carry.bytes, carry.changes))
    copy.#hasLoaded = loaded > 0
    copy.#writer.listen(loaded)
    return copy
  }

  get epoch(): number | null {
    return this.#writer.epoch
  }

  /** It may be shown and written in without the server. */
  get whole(): boolean {
    return this.#writer.whole
  }

  /** What no server has yet outlives this page. */
  get kept(): boolean {
    return this.#writer.kept
  }

  /** There is something in it that a server may have refused. */
  get #isWorthDropping(): boolean {
    return this.#hasLoaded || this.#options.count.waiting > 0 || this.#held.length > 0
  }

  /** Own changes that are not in the document yet. */
  get held(): number {
    return this.#held.reduce((sum, { changes }) => sum + changes, 0)
  }

  /** On each line, of the same life of the room. */
  met(epoch: number): void {
    this.#writer.met(epoch)
  }

  /** The document holds all that the server has. */
  synced(): void {
    const { doc, count } = this.#options
    const held = this.#held.splice(0)
    for (const row of held) {
      count.changed(row.changes)
      row.upTo = count.made
      this.#writer.own.push(row)
      Y.applyUpdate(doc, row.bytes, this.#options.stored)
    }
    this.#writer.becameWhole()
    this.#writer.write()
    if (held.length > 0) this.#options.changed()
  }

  /** The count has learned that more is on disk. */
  acknowledged(): void {
    this.#writer.later()
  }

  /**
   * After a refusal: gives the copy up with the document, where it can never be sent, and keeps the words.
   * @param about what the refusal said for the program.
   * @returns null where the document stays; else whether the edition can be opened again, and what is carried over.
   */
  async giveUp(
    code: RefusalCode,
    message: string,
    about: string,
  ): Promise<{ again: boolean; carry?: Carry | undefined } | null> {
    const consequence = consequenceOf(code)
    if (consequence === 'wait') return null
    // A document in which nothing waits is the server's own: another would be refused as well.
    if (consequence !== 'forget' && !this.#isWorthDropping) return null
    if (consequence === 'rename') {
      const taken = Number(about)
      const fresh = idBeside(taken, this.#options.doc.store.clients.keys())
      return { again: true, carry: await this.#rename(taken, fresh) }
    }
    await this.#setAside(message, consequence === 'forget')
    return { again: opensAgain(code) }
  }

  /**
   * Keeps the words that no server took as text, with the reason, and gives the copy up.
   * @param forGood the right to it has ended, or this life of the room.
   */
  async #setAside(reason: string, forGood: boolean): Promise<void> {
    do {
      await this.#drop(forGood, (still, tx) => this.#keepWords(still, reason, tx, this.#options.doc, forGood))
      // A key that was pressed meanwhile went into the same document.
    } while (this.#writer.hasOwn)
    this.#writer.end()
    tellSetAside()
  }

  /** Says the own words again under another client id, and gives the copy up. */
  async #rename(taken: number, fresh: number): Promise<Carry | undefined> {
    let carry: Carry | undefined
    await this.#drop(false, (still, tx) => {
      carry = undefined
      if (still.length === 0) return
      const bytes = rewriteClient(
        still.map((row) => row.bytes),
        taken,
        fresh,
      )
      const changes = still.reduce((sum, row) => sum + row.changes, 0)
      if (tx) tx.objectStore('updates').put({ bytes, changes }, this.#writer.ownRow(bytes, changes).key)
      else carry = { bytes, changes }
    })
    if (this.#writer.hasOwn) await this.#setAside(TYPED_LATE, false)
    this.#writer.end()
    return carry
  }

  close(): void {
    this.#writer.write()
    this.#writer.end()
  }

  /** @returns how many rows there are. */
  async #load(db: IDBDatabase): Promise<number> {
    const { doc, edition, count } = this.#options
    const { copy, rows, strays, broken } = await readCopy(db, edition)
    if (broken.length > 0) await writeRows(db, { put: [], gone: broken }, false)
    if (strays.length > 0) await this.#keepStrays(db, strays)
    if (!copy) return 0
    this.#writer.epoch = copy.epoch
    this.#writer.whole = copy.whole
    const own = rows.filter(isOwn).map((row) => ({ ...row, upTo: 0, written: true }))
    if (!copy.whole) {
      this.#held = own
      return rows.length
    }
    doc.transact(() => {
      for (const { bytes } of rows) Y.applyUpdate(doc, bytes)
    }, this.#options.stored)
    for (const row of own) {
      count.changed(row.changes)
      row.upTo = count.made
    }
    this.#writer.own = own
    // So that it is not taken for one that nobody opens any more; if it fails, there is a next time.
    this.#writer.renew()
    return rows.length
  }

  async #keepStrays(db: IDBDatabase, strays: readonly KeyedRow[]) {
    const { edition } = this.#options
    for (const id of new Set(strays.map(({ key }) => key[0]))) {
      const own = strays.filter(({ key }) => key[0] === id)
      const epoch = Number(id.slice(edition.length + 1))
      await dropRows(db, { edition, epoch, own, unwritten: new Set(), forGood: true }, (still, tx) =>
        this.#keepWords(still, BEFORE_RESTORE, tx, new Y.Doc()),
      )
    }
    tellSetAside()
  }

  async #drop(forGood: boolean, becomes: Becomes): Promise<void> {
    const { db, epoch } = this.#writer
    this.#writer.gather()
    const own = [...this.#writer.own.splice(0), ...this.#held.splice(0)]
    const unwritten = new Set<KeyedRow>(own.filter(({ written }) => !written))
    if (!db || epoch === null) return becomes(own, null)
    try {
      await dropRows(db, { edition: this.#options.edition, epoch, own, unwritten, forGood }, becomes)
    } catch {
      // A full or broken disk: the words live on this page.
      becomes(own, null)
    }
  }

  /** @param alone without what stands around them. */
  #keepWords(
    rows: readonly KeyedRow[],
    reason: string,
    tx: IDBTransaction | null,
    doc: Y.Doc,
    alone = false,
  ) {
    const { edition, person } = this.#options
    const aside = asideOf(doc, rows, { edition, reason, alone })
    if (!aside) return
    if (tx) tx.objectStore('setAside').put(aside)
    else keepOnThisPage(person, aside)
  }
}
