import * as Y from 'yjs'
import { lendAndDestroy, openDocument } from '../open-document.ts'
import type { LogPosition, Snapshot, StoredRoom } from '../update-log.ts'
import { ColdCopy } from './cold-copy.ts'
import { type HotCopy, openHotCopy } from './hot-copy.ts'

/** What a room holds: bytes while it is only read, a document as soon as somebody writes. [SY25] */
export class RoomCopy {
  #copy: { is: 'cold'; cold: ColdCopy } | { is: 'hot'; hot: HotCopy }
  /** A thousand pages that come back with the same are answered with the same bytes. */
  #answered: { at: LogPosition; vector: Uint8Array; update: Uint8Array } | null = null

  readonly #broken: (error: unknown) => Error

  /**
   * Throws rather than give a part of what is stored. [SY2]
   * @param broken what to say when no document can be made of bytes that were served.
   */
  constructor(stored: Pick<StoredRoom, 'snapshot' | 'tail'>, broken: (error: unknown) => Error) {
    this.#broken = broken
    const cold = ColdCopy.open(stored)
    this.#copy = cold ? { is: 'cold', cold } : { is: 'hot', hot: openHotCopy(stored) }
  }

  /** Null when there is a document. */
  get cold(): ColdCopy | null {
    return this.#copy.is === 'cold' ? this.#copy.cold : null
  }

  /** Builds the document if there is none. */
  hot(): HotCopy {
    if (this.#copy.is === 'hot') return this.#copy.hot
    try {
      this.#copy = { is: 'hot', hot: openHotCopy(this.#copy.cold.stored) }
    } catch (error) {
      // It is the log's failure, and not that of whoever writes.
      throw this.#broken(error)
    }
    return this.#copy.hot
  }

  vector(): Uint8Array {
    return this.cold?.vector() ?? Y.encodeStateVector(this.hot().doc)
  }

  /**
   * Everything that a vector lacks.
   * @param at where the memory stands.
   */
  answerTo(vector: Uint8Array | undefined, at: LogPosition): Uint8Array {
    if (vector === undefined || vector.length === 0) return this.#answer(undefined)
    const last = this.#answered
    if (last?.at === at && Buffer.compare(last.vector, vector) === 0) return last.update
    const update = this.#answer(vector)
    // A view of what the socket read would keep all of that.
    this.#answered = { at, vector: new Uint8Array(vector), update }
    return update
  }

  snapshot(position: LogPosition): Snapshot {
    const { snapshot, tail } = this.cold?.stored ?? { snapshot: null, tail: [] }
    if (snapshot && tail.length === 0) return snapshot
    const { doc, provenance } = this.hot()
    return { bytes: Y.encodeStateAsUpdate(doc), provenance: provenance.encode(), position }
  }

  lend<T>(use: (doc: Y.Doc) => T): T {
    if (this.#copy.is === 'hot') return use(this.#copy.hot.doc)
    return lendAndDestroy(openDocument(this.#copy.cold.stored).doc, use)
  }

  /** Gives the document up for its bytes. Everything that it holds must be on disk. */
  cool(position: LogPosition) {
    if (this.#copy.is === 'cold') return
    const { doc } = this.#copy.hot
    const cold = ColdCopy.open({ snapshot: this.snapshot(position), tail: [] })
    if (!cold) return
    this.#copy = { is: 'cold', cold }
    this.#answered = null
    doc.destroy()
  }

  destroy() {
    if (this.#copy.is === 'hot') this.#copy.hot.doc.destroy()
  }

  #answer(vector: Uint8Array | undefined): Uint8Array {
    return this.cold?.answerTo(vector) ?? Y.encodeStateAsUpdate(this.hot().doc, vector)
  }
}
