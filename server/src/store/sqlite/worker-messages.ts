import type { AppendOutcome, RoomAppend } from '../room-append.ts'
import type { RoomRows } from '../sql/stored-room.ts'

export type SqlValue = null | number | bigint | string | Uint8Array

export interface SqlResult {
  rows: Record<string, unknown>[]
  changes?: number | bigint
  lastInsertRowid?: number | bigint
}

export type Ask =
  /** `inTransaction`: whoever asks has begun one, and this is a part of it. */
  | { is: 'run'; sql: string; parameters: readonly SqlValue[]; inTransaction: boolean }
  /** A question, answered from what is committed, also while somebody is in a transaction. */
  | { is: 'read'; sql: string; parameters: readonly SqlValue[] }
  /** All that a room is made of, at one moment. */
  | { is: 'room'; room: string }
  | { is: 'append'; batch: readonly RoomAppend[] }

export interface Failure {
  message: string
  code?: string
  /** SQLite's extended result. */
  errcode?: number
  /** What the disk does wrong, in plain words, when it is about that. */
  fault: string | null
}

export type WorkerAnswer =
  | { id: number; result: SqlResult | AppendOutcome[] | RoomRows | null }
  | { id: number; failure: Failure }

export interface WorkerStart {
  file: string
  /** A server's on its own folder: nobody else writes for long. */
  alone: boolean
}
