import { Refusal } from '@copydesk/shared/refusal'
import * as Y from 'yjs'
import type { RoomBacklog } from './backlog.ts'
import { RoomCopy } from './cold/room-copy.ts'
import { Fanout, type Listener } from './fanout.ts'
import { ClientIds } from './guard/client-ids.ts'
import { decodeUpdate } from './guard/decode-update.ts'
import { judge, type Sender, type Verdict } from './guard/guard.ts'
import { unknownContent } from './guard/refusals.ts'
import { LogQueue, type Taken } from './log-queue.ts'
import type { Pair } from './provenance/passage.ts'
import type { SaidAgain } from './provenance/provenance.ts'
import type { LogPosition, RoomId, Snapshot, StoredRoom, UpdateLog } from './update-log.ts'

type Fresh = Verdict & { is: 'fresh' }

export interface RoomEvents {
  /** Rows up to this position are on disk, so many of them new; in them characters that had been cut, where they are. */
  committed(position: LogPosition, edits: number, moved: readonly Pair[]): void
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
  readonly #copy: RoomCopy
  #position: LogPosition
  #durable: LogPosition
  readonly #clients: ClientIds
  #queue: LogQueue
  #events: RoomEvents
  #waiting: { position: LogPosition; resolve(): void; reject(error: unknown): void }[] = []
  #lost = false
  /** The ids under which the server adds to what somebody sent. */
  readonly #hands = new Map<string, number>()

  constructor(id: RoomId, stored: StoredRoom, log: UpdateLog, backlog: RoomBacklog, events: RoomEvents) {
    this.id = id
    this.epoch = stored.epoch
    this.#copy = new RoomCopy(stored, (error) => {
      this.#lose(error)
      return diskFailed()
    })
    this.#position = stored.position
    this.#durable = stored.position
    this.#clients = new ClientIds(stored.clients)
    this.#queue = new LogQueue(id, stored.position, log, backlog, () => this.fanout.rest(), {
      committed: (position, taken) => this.#committed(position, taken),
      failed: (error) => this.#lose(error),
    })
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

  /** Nobody has written since it was opened, or for a while: there are only bytes. */
  get isCold(): boolean {
    return this.#copy.cold !== null
  }

  /** What an update from a socket is to this room. Throws a refusal. */
  judge(sender: Sender, update: Uint8Array): Verdict {
    const { cold } = this.#copy
    if (cold) {
      const decoded = decodeUpdate(update)
      if (cold.has(decoded)) return { is: 'known', deletes: decoded.deletes }
    }
    const { doc, rootNames, lamport, provenance } = this.#copy.hot()
    const verdict = judge(
      {
        doc,
        rootNames,
        ownerOf: (client) => this.#clients.ownerOf(client),
        takesClients: (person, clients) => this.#clients.hasRoomFor(person, clients),
        lamport,
        textOfDeleted: (client, clock, length) => provenance.textOfDeleted(client, clock, length),
        handOf: (person) => this.#handOf(person),
      },
      sender,
      update,
    )
    if (verdict.is === 'known' && verdict.deletes.length > 0)
      provenance.cutAgain(doc, verdict.deletes, sender.person, new Date().toISOString())
    return verdict
  }

  /** What an older document says that is gone from this one is known again, as if it had just been deleted. [SY22] */
  remind(older: Y.Doc) {
    const { doc, provenance } = this.#copy.hot()
    provenance.remind(doc, older)
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
    const hot = this.#copy.hot()
    // Who only deletes makes room, and is let in.
    if (clients.length > 0 && !hot.size.hasRoomFor(update.length))
      throw new Refusal('too-large', 'This story has become too large to take in more. Shorten it first.')
    if (!this.#queue.hasRoomFor(update.length)) throw diskFailed()
    hot.lamport = Math.max(hot.lamport, lamport)
    const unbound = this.#clients.bind(clients, person)
    const at = new Date().toISOString()
    let again: SaidAgain
    try {
      again = hot.provenance.take(hot.doc, fresh, person, at)
      Y.applyUpdate(hot.doc, update)
      if (hot.doc.store.pendingStructs ?? hot.doc.store.pendingDs)
        throw new Error(`${this.id} was given an update with a gap.`)
    } catch (error) {
      // Half an update may be in the memory; the log has none of it. Its sender is told not to send it again.
      this.#lose(error)
      throw unknownContent()
    }
    hot.size.changed(update.length, deleted)
    const { sections, deletes } = decoded
    this.#queue.put({
      update,
      decoded: { sections, deletes },
      person,
      at,
      clients: unbound,
      ...again,
      from,
    })
    return ++this.#position
  }

  /** Somebody is about to write again what was cut. */
  hold(person: string, cut: readonly { client: number; clock: number; text: string }[]) {
    this.#copy.hot().provenance.hold(person, cut, new Date().toISOString())
  }

  ownerOf(client: number): string | undefined {
    return this.#clients.ownerOf(client)
  }

  isTaken(client: number, person: string): boolean {
    const owner = this.#clients.ownerOf(client)
    return owner !== undefined && owner !== person
  }

  /** Whether this client id is this person's; it is from now on, if it was nobody's. */
  reserve(client: number, person: string): boolean {
    return this.#clients.reserve(client, person)
  }

  vector(): Uint8Array {
    return this.#copy.vector()
  }

  /** Everything that this vector lacks, and the position at which it may be sent. */
  answerTo(vector?: Uint8Array): { update: Uint8Array; at: LogPosition } {
    return { update: this.#copy.answerTo(vector, this.#position), at: this.#position }
  }

  /** All that the memory holds, and the position at which it may be kept. */
  snapshot(): Snapshot {
    return this.#copy.snapshot(this.#position)
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
    if (this.#durable !== this.#position || this.#lost) return null
    return { lent: this.#copy.lend((doc) => use(doc, this.#durable)) }
  }

  /** Goes back to bytes, when the disk has all of it. */
  cool() {
    if (this.#durable === this.#position && !this.#lost) this.#copy.cool(this.#position)
  }

  destroy() {
    this.fanout.close()
    this.#copy.destroy()
  }

  #handOf(person: string): number {
    const hand = this.#hands.get(person) ?? new Y.Doc().clientID
    this.#hands.set(person, hand)
    return hand
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
    this.#events.committed(
      position,
      taken.length,
      taken.flatMap(({ moved }) => moved),
    )
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
