import type { Doc } from 'yjs'
import type { Standing } from './document-at.ts'
import type { Newcomer, PersonHere } from './newcomer.ts'
import type { Pair } from './provenance/passage.ts'
import type { Writers } from './provenance/writers.ts'
import type { Session } from './session.ts'
import type { Moment } from './shut-outs.ts'
import type { LogPosition, LogRow, Snapshot } from './update-log.ts'

export interface DurableEdit {
  edition: string
  position: LogPosition
  /** How many they were. */
  edits: number
  /** Characters in them that had been cut, and are put in again: each pair says which. Empty for nearly all. */
  moved: readonly Pair[]
}

/** The shared documents of a newsroom. An edition's room opens when somebody needs it and closes when nobody does. */
export interface Rooms {
  /**
   * Lends an edition's document exactly as the disk has it; it may be read until `use` returns, and never written.
   * Throws `not-found` when there is no such edition.
   */
  read<T>(edition: string, use: (doc: Doc, position: LogPosition) => T): Promise<T>

  /** The same, with who first wrote what stands there. */
  attribute<T>(edition: string, use: (doc: Doc, writers: Writers) => T): Promise<T>

  /** For a copy that was read from it before. */
  writersOf(edition: string): Promise<Writers>

  /** The rows of an edition's log, oldest first, behind a position. Throws `not-found` when there is no such edition. */
  rowsOf(edition: string, after?: LogPosition): Promise<LogRow[]>

  /**
   * Somebody is about to write again what an older document of the edition says: what is gone of it is remembered, so
   * that its words stay those of who wrote them first. [SY22]
   */
  remind(edition: string, older: Doc): Promise<void>

  /** The first `most` of an edition's rows after a position, oldest first. */
  rowsAfter(edition: string, after: LogPosition, most: number): Promise<LogRow[]>

  /** Where an edition stands on disk. Throws `not-found` when there is no such edition. */
  position(edition: string): Promise<LogPosition>

  /**
   * Lends an edition's document as it was at a position of its log, built from the rows in turns that hold up nobody.
   * Throws `not-found` when there is no such edition.
   * @param from the document as it was before, so that only the rows since are read: a version has it.
   */
  readAt<T>(edition: string, position: LogPosition, use: (doc: Doc) => T, from?: Standing | null): Promise<T>

  /**
   * An edit of the server's own, in a person's name. Resolves when it is on disk; nothing changes when it throws.
   * @param again what it writes again of what was cut, by its ids: these words stay their first writer's.
   */
  edit(
    edition: string,
    person: string,
    change: (doc: Doc) => void,
    again?: readonly { client: number; clock: number; text: string }[],
  ): Promise<LogPosition>

  /** A seat in the room for a socket that is about to open; null when there is no such edition. */
  enter(edition: string): Promise<Seat | null>

  /** Who is in the room, each once. */
  presentIn(edition: string): PersonHere[]

  /** Asked before somebody is judged at the door, for `Newcomer.since`. [SY16] */
  moment(): { ended: Moment; judged: Moment }

  /** Asks for everybody in the room whether they may still be there. */
  judgeAgain(edition: string): Promise<void>

  /** The same for one person, wherever they are. */
  judgeAgainOf(person: string): Promise<void>

  /** Ends the sockets that live by a session, or that are a person's. */
  endSession(session: string): void
  endSessionsOf(person: string): void

  /** Tells when edits have reached the disk. Returns the function that stops telling. */
  onDurable(hear: (edit: DurableEdit) => void): () => void

  /** Somebody came into or left an edition. Returns the function that stops telling. */
  onPresence(hear: (edition: string) => void): () => void

  /** An edition's document as the disk has it, and who wrote what in it. Throws `not-found` when there is none. */
  snapshot(edition: string): Promise<Snapshot>

  /** The room has another life on disk: whoever is in it goes, with what they had not sent set aside. */
  renewed(edition: string): void

  /** Why nothing can be written just now, in plain words: "the disk is full". Null when it can. */
  fault(): string | null

  /** How many rooms and sockets are open, for the figures; `documents` are the rooms that are more than bytes. */
  open(): { rooms: number; documents: number; sockets: number }

  /** Everything that was taken is on disk and acknowledged; then every socket ends with 1012, "come back soon". */
  close(): Promise<void>
}

/** Held until a socket takes it or gives it up. */
export interface Seat {
  /** The life of the room. */
  epoch: number
  join(newcomer: Newcomer): Session
  leave(): void
}
