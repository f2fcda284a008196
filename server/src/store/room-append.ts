import type { AuthoredUpdate, RoomId } from '../sync/update-log.ts'

/** What the log writes for a room, in one transaction with what was waiting for others. */
export interface RoomAppend {
  room: RoomId
  after: number
  schema: number
  updates: readonly AuthoredUpdate[]
}

export type AppendOutcome = { is: 'written' } | { is: 'moved' } | { is: 'taken'; client: number }
