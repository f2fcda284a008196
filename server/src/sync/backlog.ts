/** Bytes that wait for the disk: a disk that hangs costs bounded memory, and whoever writes is told. [SY15] */
const MOST_OF_ROOM = 8 * 1024 * 1024
const MOST_OF_ALL = 64 * 1024 * 1024
/** What an update costs beside its bytes. */
const ROW = 500

/** What waits for the disk, of all rooms. */
export class Backlog {
  #bytes = 0

  /** A room's part of it. */
  ofRoom(): RoomBacklog {
    let own = 0
    return {
      hasRoomFor: (bytes) => own + bytes + ROW <= MOST_OF_ROOM && this.#bytes + bytes + ROW <= MOST_OF_ALL,
      add: (bytes) => {
        own += bytes + ROW
        this.#bytes += bytes + ROW
      },
      done: (bytes) => {
        own -= bytes + ROW
        this.#bytes -= bytes + ROW
      },
    }
  }
}

export interface RoomBacklog {
  hasRoomFor(bytes: number): boolean
  add(bytes: number): void
  /** It is on disk, or will never be. */
  done(bytes: number): void
}
