import type { Selectable } from 'kysely'
import type { LogRow, StoredRoom } from '../../sync/update-log.ts'
import type { LogTables } from './log-tables.ts'

export const LOG_FACTS = ['position', 'person', 'at', 'bytes', 'inherited'] as const

type LogFacts = Pick<Selectable<LogTables['log']>, (typeof LOG_FACTS)[number]>

/** What the tables have of a room, at one moment. */
export interface RoomRows {
  stands: Selectable<LogTables['logRoom']>
  /** Those after the snapshot, in their order. */
  rows: LogFacts[]
  clients: Pick<Selectable<LogTables['logClient']>, 'client' | 'person'>[]
}

/** Throws when a part of it is missing: it must not look like a room that never had it. [SY2] */
export function storedRoom({ stands, rows, clients }: RoomRows): StoredRoom {
  const { room, epoch, position, snapshot, snapshotPosition, provenance } = stands
  if (
    rows.some((row, index) => row.position !== snapshotPosition + index + 1) ||
    rows.length !== position - snapshotPosition
  )
    throw new Error(`The log of ${room} has a gap: it is not opened, so that nothing is written over it.`)
  return {
    epoch,
    position,
    snapshot: snapshot && {
      bytes: snapshot,
      provenance: provenance ?? new Uint8Array(),
      position: snapshotPosition,
    },
    tail: rows.map(logRow),
    clients: new Map(clients.map(({ client, person }) => [Number(client), person])),
  }
}

export const logRow = ({ bytes, ...row }: LogFacts): LogRow => ({ ...row, update: bytes })
