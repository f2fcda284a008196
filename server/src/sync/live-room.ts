import type { Backlog } from './backlog.ts'
import { compact, SNAPSHOT_EVERY } from './compact.ts'
import type { Newcomer, PersonHere } from './newcomer.ts'
import { Presence } from './presence/presence.ts'
import type { Pair } from './provenance/passage.ts'
import { diskFailed, Room } from './room.ts'
import { Session } from './session.ts'
import type { LogPosition, RoomId, StoredRoom, UpdateLog } from './update-log.ts'

export interface LiveRoomEvents {
  committed(position: LogPosition, edits: number, moved: readonly Pair[]): void
  presence(): void
  lost(error: unknown): void
  failed(error: unknown): void
  /** Nobody holds it any more. */
  idle(): void
}

/** Plain clients hang up after 30 s of silence. */
const BEAT_MS = 10_000
/** Without a word written, after which a document goes back to bytes: longer than one stops to think. */
const QUIET_BEATS = 12

/** A room with the people in it. */
export class LiveRoom {
  readonly room: Room
  readonly #log: UpdateLog
  readonly #events: LiveRoomEvents
  readonly #presence: Presence
  readonly #sessions = new Set<Session>()
  readonly #beat: ReturnType<typeof setInterval>
  #snapshotAt: LogPosition
  /** A snapshot that cannot be written is not tried again at every key. */
  #triedAt: LogPosition = 0
  #compacting: Promise<void> | null = null
  #holds = 0
  #seenAt: LogPosition = 0
  #quietBeats = 0

  constructor(id: RoomId, stored: StoredRoom, log: UpdateLog, backlog: Backlog, events: LiveRoomEvents) {
    this.#log = log
    this.#events = events
    this.#snapshotAt = stored.snapshot?.position ?? 0
    this.room = new Room(id, stored, log, backlog.ofRoom(), {
      committed: (position, edits, moved) => {
        for (const session of this.#sessions) session.durable()
        events.committed(position, edits, moved)
        if (position - Math.max(this.#snapshotAt, this.#triedAt) >= SNAPSHOT_EVERY) void this.compact()
      },
      lost: (error) => {
        for (const session of this.#sessions) session.refuse(diskFailed())
        events.lost(error)
      },
    })
    this.#presence = new Presence(
      () => this.#sessions,
      (client, person) => this.room.reserve(client, person),
    )
    this.#beat = setInterval(() => {
      for (const session of this.#sessions) session.beat()
      this.#coolWhenQuiet()
    }, BEAT_MS)
    this.#beat.unref()
  }

  get sessions(): ReadonlySet<Session> {
    return this.#sessions
  }

  /** Keeps the room open; returns the function that lets go. */
  hold(): () => void {
    this.#holds++
    let held = true
    return () => {
      if (!held) return
      held = false
      this.#holds--
      if (this.idle) this.#events.idle()
    }
  }

  get idle(): boolean {
    return this.#holds === 0
  }

  join(newcomer: Newcomer, letGo: () => void): Session {
    const session = new Session(this.room, this.#presence, newcomer, {
      left: (gone) => {
        this.#sessions.delete(gone)
        this.room.listeners.delete(gone)
        letGo()
        this.#events.presence()
      },
      failed: this.#events.failed,
    })
    this.#sessions.add(session)
    this.room.listeners.add(session)
    this.#events.presence()
    // The room was given up after it had been entered: nobody would ever tell this socket anything.
    if (this.room.lost) session.refuse(diskFailed())
    return session
  }

  people(): PersonHere[] {
    const people = new Map<string, PersonHere>()
    for (const { person } of this.#sessions) people.set(person.id, person)
    return [...people.values()]
  }

  /** Writes a snapshot when there is something new; a failure costs time at the next opening, and nothing else. */
  compact(): Promise<void> {
    const { position, isCold, lost } = this.room
    // A few rows behind a snapshot are not worth building a document for.
    const isEnough = isCold && position - this.#snapshotAt < SNAPSHOT_EVERY
    if (lost || isEnough || position === this.#snapshotAt) return Promise.resolve()
    if (!this.#compacting) this.#triedAt = this.room.position
    this.#compacting ??= compact(this.room, this.#log)
      .then((position) => {
        this.#snapshotAt = position
      }, this.#events.failed)
      .finally(() => {
        this.#compacting = null
      })
    return this.#compacting
  }

  #coolWhenQuiet() {
    if (this.room.position !== this.#seenAt) this.#quietBeats = 0
    this.#seenAt = this.room.position
    if (++this.#quietBeats <= QUIET_BEATS || this.room.isCold) return
    this.#quietBeats = 0
    void this.compact().then(() => this.room.cool())
  }

  destroy() {
    clearInterval(this.#beat)
    this.#presence.close()
    this.room.destroy()
  }
}
