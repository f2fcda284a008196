import type { AuthoredUpdate } from '../../sync/update-log.ts'

export type SqlValue = null | number | bigint | string | Uint8Array

/** What the log writes in one transaction, for as many rooms as were waiting. */
export interface RoomAppend {
  room: string
  after: number
  schema: number
  updates: readonly AuthoredUpdate[]
}

export type AppendOutcome = { is: 'written' } | { is: 'moved' } | { is: 'taken'; client: number }

export interface SqlResult {
  rows: Record<string, unknown>[]
  changes?: number | bigint
  lastInsertRowid?: number | bigint
}

export type Ask =
  | { is: 'run'; sql: string; parameters: readonly SqlValue[] }
  | { is: 'append'; batch: RoomAppend[] }

export type WorkerAnswer =
  | { id: number; result: SqlResult | AppendOutcome[] }
  | { id: number; failure: { message: string; code?: string; errcode?: number } }

export interface WorkerStart {
  file: string
}
