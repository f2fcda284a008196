/** One shared document: `edition/<edition id>`. */
export type RoomId = `edition/${string}`

export const roomOf = (edition: string): RoomId => `edition/${edition}`

/** Counts the updates of one room from 1, without gaps. 0 stands before the first. */
export type LogPosition = number

/** An update as the guard let it through, and who sent it. */
export interface AuthoredUpdate {
  update: Uint8Array
  person: string
  /** ISO 8601, in UTC. */
  at: string
  /** Client ids that write here for the first time: they become this person's, for good. */
  clients: readonly number[]
  /** Whose words in it were somebody's before, as `Provenance` writes it; null when all are the sender's own. */
  inherited: Uint8Array | null
}

/** The document as it was at a position, and who wrote what in it. */
export interface Snapshot {
  /** One update. */
  bytes: Uint8Array
  /** As `Provenance` writes it. */
  provenance: Uint8Array
  position: LogPosition
}

export interface LogRow {
  position: LogPosition
  person: string
  at: string
  update: Uint8Array
  inherited: Uint8Array | null
}

/** All that a room is made of, read at one moment. */
export interface StoredRoom {
  /** A life of the room; raised by restore and redaction. */
  epoch: number
  position: LogPosition
  /** Null until one was written. */
  snapshot: Snapshot | null
  /** What came after the snapshot. */
  tail: LogRow[]
  /** Whose the client ids are that ever wrote here. */
  clients: ReadonlyMap<number, string>
}

/** Remembers every update of a room, in the order in which it was accepted. */
export interface UpdateLog {
  /** Null when there is no such room. Throws when there is one that cannot be read whole: it must not look empty. [SY2] */
  read(room: RoomId): Promise<StoredRoom | null>

  /**
   * Resolves with the last position when the updates would survive a power cut. [SY1]
   * @param after the position that the writer's memory stands at. Whoever does not know the latest row is refused
   *   with `LogMoved` and nothing is written. [SY3]
   */
  append(room: RoomId, after: LogPosition, updates: readonly AuthoredUpdate[]): Promise<LogPosition>

  /** Rows after a position, oldest first: all, or the first `most` of them. */
  readSince(room: RoomId, after: LogPosition, most?: number): Promise<LogRow[]>

  /**
   * Keeps the document as it was at a position, so that opening need not replay what came before. An older one than
   * the one that is there is left out; rows stay, since they alone say who wrote and who deleted. [SY4]
   */
  writeSnapshot(room: RoomId, snapshot: Snapshot): Promise<void>
}

/** The writer's memory is not what is on disk: another process wrote, or an append before this one failed. */
export class LogMoved extends Error {
  constructor(room: RoomId) {
    super(`Somebody else wrote to the log of ${room}.`)
    this.name = 'LogMoved'
  }
}

/** A client id that is somebody else's: the database refused it. */
export class ClientTaken extends Error {
  constructor(room: RoomId, client: number) {
    super(`In ${room} the client id ${client} is another person's.`)
    this.name = 'ClientTaken'
  }
}
