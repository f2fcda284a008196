import {
  type AuthoredUpdate,
  ClientTaken,
  LogMoved,
  type RoomId,
  type Snapshot,
  type UpdateLog,
} from '../sync/update-log.ts'

interface Kept {
  rows: (AuthoredUpdate & { position: number })[]
  clients: Map<number, string>
  snapshot: Snapshot | null
}

/** A log in memory that passes the log's contract, whose disk a test can stop, and break. */
export class FakeLog implements UpdateLog {
  readonly #rooms = new Map<RoomId, Kept>()
  #stopped: (() => void)[] | null = null
  #broken: Error | null = null
  /** Groups of appends that reached the disk. */
  commits = 0

  create(room: RoomId, first: AuthoredUpdate) {
    const clients = new Map(first.clients.map((client) => [client, first.person]))
    this.#rooms.set(room, { rows: [{ ...first, position: 1 }], clients, snapshot: null })
  }

  has(room: RoomId): boolean {
    return this.#rooms.has(room)
  }

  /** Commits wait from now on. */
  stop() {
    this.#stopped ??= []
  }

  /** What waits is committed, and what comes is at once. */
  go() {
    const waiting = this.#stopped ?? []
    this.#stopped = null
    for (const commit of waiting) commit()
  }

  breaks(error: Error | null) {
    this.#broken = error
  }

  async read(room: RoomId) {
    const kept = this.#rooms.get(room)
    if (!kept) return null
    const { rows, clients, snapshot } = kept
    const tail = rows.filter(({ position }) => position > (snapshot?.position ?? 0))
    return { epoch: 1, position: rows.length, snapshot, tail, clients: new Map(clients) }
  }

  async readSince(room: RoomId, after: number, most?: number) {
    return (this.#rooms.get(room)?.rows ?? []).filter(({ position }) => position > after).slice(0, most)
  }

  append(room: RoomId, after: number, updates: readonly AuthoredUpdate[]): Promise<number> {
    return new Promise((resolve, reject) => {
      const commit = () => {
        try {
          resolve(this.#write(room, after, updates))
        } catch (error) {
          reject(error)
        }
      }
      if (this.#stopped) this.#stopped.push(commit)
      else queueMicrotask(commit)
    })
  }

  async writeSnapshot(room: RoomId, snapshot: Snapshot) {
    const kept = this.#rooms.get(room)
    if (!kept || snapshot.position > kept.rows.length || snapshot.position <= (kept.snapshot?.position ?? 0))
      return
    kept.snapshot = snapshot
  }

  #write(room: RoomId, after: number, updates: readonly AuthoredUpdate[]): number {
    if (this.#broken) throw this.#broken
    const kept = this.#rooms.get(room)
    if (!kept || kept.rows.length !== after) throw new LogMoved(room)
    for (const { clients, person } of updates)
      for (const client of clients) {
        if ((kept.clients.get(client) ?? person) !== person) throw new ClientTaken(room, client)
        kept.clients.set(client, person)
      }
    for (const update of updates) kept.rows.push({ ...update, position: kept.rows.length + 1 })
    this.commits++
    return kept.rows.length
  }
}
