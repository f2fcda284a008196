import type { AppendOutcome, RoomAppend } from '../room-append.ts'

export type SqlValue = null | number | bigint | string | Uint8Array

export interface SqlResult {
  rows: Record<string, unknown>[]
  changes?: number | bigint
  lastInsertRowid?: number | bigint
}

export type Ask =
  /** `inTransaction`: whoever asks has begun one, and this is a part of it. */
  | { is: 'run'; sql: string; parameters: readonly SqlValue[]; inTransaction: boolean }
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
  | { id: number; result: SqlResult | AppendOutcome[] }
  | { id: number; failure: Failure }

export interface WorkerStart {
  file: string
  /** A server's on its own folder: nobody else writes for long. */
  alone: boolean
}
