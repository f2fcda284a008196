import { Refusal } from '@copydesk/shared/refusal'
import * as Y from 'yjs'
import type { RoomBacklog } from './backlog.ts'
import { DocumentSize } from './document-size.ts'
import { Fanout, type Listener } from './fanout.ts'
import { ClientIds } from './guard/client-ids.ts'
import { judge, type Sender, type Verdict } from './guard/guard.ts'
import { lamportCeiling } from './guard/mark-lamport.ts'
import { unknownContent } from './guard/refusals.ts'
import { LogQueue, type Taken } from './log-queue.ts'
import { openDocument } from './open-document.ts'
import { Provenance } from './provenance/provenance.ts'
import type { LogPosition, RoomId, Snapshot, StoredRoom, UpdateLog } from './update-log.ts'

type Fresh = Verdict & { is: 'fresh' }

export interface RoomEvents {
  /** Rows up to this position are on disk. */
  committed(position: LogPosition): void
  /** The log refused: what this memory holds is not to be believed any more. */
  lost(error: unknown): void
}

/**
 * One shared document in memory and where it stands: `position` is what the memory holds, `durable` what the disk
 * does. Nothing past `durable` may be seen by anybody but its sender. [SY1]
 */
export class Room {
  readonly id: RoomId
  readonly epoch: number
  readonly fanout: Fanout
  readonly listeners = new Set<Listener>()
  #doc: Y.Doc
  #rootNames: ReadonlyMap<unknown, string>
  #position: LogPosition
  #durable: LogPosition
  readonly #clients: ClientIds
  #queue: LogQueue
  #size: DocumentSize
  #events: RoomEvents
  #lamport: number
  readonly #provenance: Provenance
  #waiting: { position: LogPosition; resolve(): void; reject(error: unknown): void }[] = []
  #lost = false

  constructor(id: RoomId, stored: StoredRoom, log: UpdateLog, backlog: RoomBacklog, events: RoomEvents) {
    const { doc, rootNames } = openDocument(stored)
    this.id = id
    this.epoch = stored.epoch
    this.#doc = doc
    this.#rootNames = rootNames
    this.#position = stored.position
    this.#durable = stored.position
    this.#clients = new ClientIds(stored.clients)
    this.#lamport = lamportCeiling(doc)
    this.#size = new DocumentSize(
      () => Y.encodeStateAsUpdate(doc).length,
      stored.tail.reduce((sum, { update }) => sum + update.length, stored.snapshot?.bytes.length ?? 0),
    )
    this.#queue = new LogQueue(id, stored.position, log, backlog, () => this.fanout.rest(), {
      committed: (position, taken) => this.#committed(position, taken),
      failed: (error) => this.#lose(error),
    })
    this.#provenance = new Provenance(stored)
    this.#events = events
    this.fanout = new Fanout(() => this.listeners)
  }

  get position(): LogPosition {
    return this.#position
  }

  get durable(): LogPosition {
    return this.#durable
  }

  get lost(): boolean {
    return this.#lost
  }

  /** What an update from a socket is to this room. Throws a refusal. */
  judge(sender: Sender, update: Uint8Array): Verdict {
    const verdict = judge(
      {
        doc: this.#doc,
        rootNames: this.#rootNames,
        ownerOf: (client) => this.#clients.ownerOf(client),
        takesClients: (person, clients) => this.#clients.hasRoomFor(person, clients),
        lamport: this.#lamport,
        textOfDeleted: (client, clock, length) => this.#provenance.textOfDeleted(client, clock, length),
      },
      sender,
      update,
    )
    if (verdict.is === 'known' && verdict.deletes.length > 0)
      this.#provenance.cutAgain(this.#doc, verdict.deletes, sender.person, new Date().toISOString())
    return verdict
  }

  /**
   * Applies what was judged and hands it to the log; others see it when it is on disk. Returns where it will stand.
   * Throws a refusal, and has then taken nothing.
   */
  accept(fresh: Fresh, person: string, from: Listener | null): LogPosition {
    const { decoded, clients, deleted, lamport } = fresh
    // A view of what the socket read, which is far larger: it would be kept, and copied to the log's thread, whole.
    const update = new Uint8Array(fresh.update)
    if (this.#lost) throw diskFailed()
    // Who only deletes makes room, and is let in.
    if (clients.length > 0 && !this.#size.hasRoomFor(update.length))
      throw new Refusal('too-large', 'This story has become too large to take in more. Shorten it first.')
    if (!this.#queue.hasRoomFor(update.length)) throw diskFailed()
    this.#lamport = Math.max(this.#lamport, lamport)
    const unbound = this.#clients.bind(clients, person)
    const at = new Date().toISOString()
    let inherited: Uint8Array | null
    try {
      inherited = this.#provenance.take(this.#doc, fresh, person, at)
      Y.applyUpdate(this.#doc, update)
      if (this.#doc.store.pendingStructs ?? this.#doc.store.pendingDs)
        throw new Error(`${this.id} was given an update with a gap.`)
    } catch (error) {
      // Half an update may be in the memory; the log has none of it. Its sender is told not to send it again.
      this.#lose(error)
      throw unknownContent()
    }
    this.#size.changed(update.length, deleted)
    const { sections, deletes } = decoded
    this.#queue.put({
      update,
      decoded: { sections, deletes },
      person,
      at,
      clients: unbound,
      inherited,
      from,
    })
    return ++this.#position
  }

  ownerOf(client: number): string | undefined {
    return this.#clients.ownerOf(client)
  }

  /** Whether this client id is this person's; it is from now on, if it was nobody's. */
  reserve(client: number, person: string): boolean {
    return this.#clients.reserve(client, person)
  }

  vector(): Uint8Array {
    return Y.encodeStateVector(this.#doc)
  }

  /** Everything that this vector lacks, and the position at which it may be sent. */
  answerTo(vector?: Uint8Array): { update: Uint8Array; at: LogPosition } {
    return { update: Y.encodeStateAsUpdate(this.#doc, vector), at: this.#position }
  }

  /** All that the memory holds, and the position at which it may be kept. */
  snapshot(): Snapshot {
    return {
      bytes: Y.encodeStateAsUpdate(this.#doc),
      provenance: this.#provenance.encode(),
      position: this.#position,
    }
  }

  /** Resolves when the disk has everything up to here. */
  whenDurable(position: LogPosition): Promise<void> {
    if (this.#lost) return Promise.reject(diskFailed())
    if (this.#durable >= position) return Promise.resolve()
    return new Promise((resolve, reject) => {
      this.#waiting.push({ position, resolve, reject })
    })
  }

  /** Lends the document, exactly as the disk has it; null while the memory is ahead. */
  lend<T>(use: (doc: Y.Doc, position: LogPosition) => T): { lent: T } | null {
    return this.#durable === this.#position && !this.#lost ? { lent: use(this.#doc, this.#durable) } : null
  }

  destroy() {
    this.fanout.close()
    this.#doc.destroy()
  }

  #committed(position: LogPosition, taken: readonly Taken[]) {
    if (this.#lost) return
    this.#durable = position
    this.fanout.push(taken)
    const waited = this.#waiting
    this.#waiting = []
    for (const one of waited)
      if (one.position <= position) one.resolve()
      else this.#waiting.push(one)
    this.#events.committed(position)
  }

  #lose(error: unknown) {
    if (this.#lost) return
    this.#lost = true
    const waited = this.#waiting
    this.#waiting = []
    for (const { reject } of waited) reject(diskFailed())
    // After whoever caused it has been answered.
    queueMicrotask(() => this.#events.lost(error))
  }
}

export const diskFailed = () =>
  new Refusal(
    'storage-failed',
    'The server cannot write to its disk. Your words stay on this page until it can.',
  )
