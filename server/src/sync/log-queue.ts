import type { RoomBacklog } from './backlog.ts'
import type { Listener } from './fanout.ts'
import type { TakenUpdate } from './merge-in-order.ts'
import type { Pair } from './provenance/passage.ts'
import type { AuthoredUpdate, LogPosition, RoomId, UpdateLog } from './update-log.ts'

/** What a commit takes on a disk that is well. */
const COMMIT_MS = 2
/** Below it a timer would rest longer than asked. */
const LEAST_REST_MS = 1

/** An update that the memory of a room holds, on its way to the disk. */
export interface Taken extends TakenUpdate, Omit<AuthoredUpdate, 'update'> {
  /** Who sent it, and needs no copy. */
  from: Listener | null
  moved: readonly Pair[]
}

export interface LogQueueEvents {
  /** Rows up to this position are on disk: these are the latest. */
  committed(position: LogPosition, taken: readonly Taken[]): void
  failed(error: unknown): void
}

/** Hands the log what one turn of the loop has let in, in one piece and in order. */
export class LogQueue {
  readonly #rest: () => number
  readonly #room: RoomId
  readonly #log: UpdateLog
  readonly #backlog: RoomBacklog
  readonly #events: LogQueueEvents
  /** Up to where the log was asked to write. */
  #asked: LogPosition
  #turn: Taken[] = []

  /** @param rest milliseconds until the room tells anybody anything again: until then a commit helps nobody. */
  constructor(
    room: RoomId,
    asked: LogPosition,
    log: UpdateLog,
    backlog: RoomBacklog,
    rest: () => number,
    events: LogQueueEvents,
  ) {
    this.#rest = rest
    this.#room = room
    this.#asked = asked
    this.#log = log
    this.#backlog = backlog
    this.#events = events
  }

  hasRoomFor(bytes: number): boolean {
    return this.#backlog.hasRoomFor(bytes)
  }

  put(taken: Taken) {
    this.#backlog.add(taken.update.length)
    if (this.#turn.push(taken) > 1) return
    const rest = this.#rest() - COMMIT_MS
    if (rest < LEAST_REST_MS) setImmediate(() => this.#append())
    else setTimeout(() => this.#append(), rest)
  }

  #append() {
    const turn = this.#turn
    this.#turn = []
    const after = this.#asked
    this.#asked += turn.length
    // Only what the log's thread needs: it gets a copy.
    const rows = turn.map(({ update, person, at, clients, inherited }) => ({
      update,
      person,
      at,
      clients,
      inherited,
    }))
    this.#log.append(this.#room, after, rows).then(
      (position) => {
        this.#done(turn)
        this.#events.committed(position, turn)
      },
      (error: unknown) => {
        this.#done(turn)
        this.#events.failed(error)
      },
    )
  }

  #done(turn: readonly Taken[]) {
    for (const { update } of turn) this.#backlog.done(update.length)
  }
}
