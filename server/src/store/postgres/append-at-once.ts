import type { PoolClient } from 'pg'
import type { AuthoredUpdate, LogPosition, RoomId } from '../../sync/update-log.ts'
import type { AppendOutcome, RoomAppend } from '../room-append.ts'

/** Each number of rows has a statement of its own, which the server keeps prepared; more rows take two trips. */
const MOST_ROWS = 64

interface Chain {
  after: LogPosition
  last: LogPosition
}

/**
 * Writes a batch in a single statement, in one trip: what nearly all are, edits of people who have written before.
 * Null when it is not of that kind, and nothing was asked of the server then.
 */
export function appendAtOnce(
  client: PoolClient,
  batch: readonly RoomAppend[],
): Promise<AppendOutcome[]> | null {
  const chains = chainsOf(batch)
  const rows = batch.flatMap(({ room, after, schema, updates }) =>
    updates.map((update, index) => ({ room, position: after + index + 1, schema, update })),
  )
  if (chains === null || rows.length > MOST_ROWS) return null
  const written = client.query<{ room: RoomId }>({
    name: `log-at-once-${rows.length}`,
    text: statement(rows.length),
    values: [
      [...chains.keys()],
      [...chains.values()].map(({ after }) => after),
      [...chains.values()].map(({ last }) => last),
      ...rows.flatMap(({ room, position, schema, update }) => [room, position, schema, ...columnsOf(update)]),
    ],
  })
  return written.then(({ rows }) => {
    const rooms = new Set(rows.map(({ room }) => room))
    return batch.map(({ room }) => ({ is: rooms.has(room) ? 'written' : 'moved' }))
  })
}

/** Where each room stands before and after the batch; null when appends to one do not follow each other, or bring ids. */
function chainsOf(batch: readonly RoomAppend[]): Map<RoomId, Chain> | null {
  const chains = new Map<RoomId, Chain>()
  for (const { room, after, updates } of batch) {
    if (updates.some(({ clients }) => clients.length > 0)) return null
    const chain = chains.get(room) ?? { after, last: after }
    if (chain.last !== after) return null
    chain.last += updates.length
    chains.set(room, chain)
  }
  return chains
}

const columnsOf = ({ person, at, update, inherited }: AuthoredUpdate) => [person, at, update, inherited]
const FIRST_COLUMN = 4
const TYPES = ['text', 'int', 'int', 'text', 'text', 'bytea', 'bytea']

/** A room's rows are written if its own row, once locked, stands where the writer's memory does; in one order everywhere. */
function statement(rows: number): string {
  const places = Array.from({ length: rows }, (_, row) =>
    TYPES.map((type, column) => `$${FIRST_COLUMN + row * TYPES.length + column}::${type}`).join(', '),
  )
  return `with stands as (
      select room, position from "logRoom" where room = any($1::text[]) order by room for update
    ), moves as (
      update "logRoom" set position = chain.last
      from stands join unnest($1::text[], $2::int[], $3::int[]) as chain (room, after, last)
        on chain.room = stands.room and chain.after = stands.position
      where "logRoom".room = stands.room returning "logRoom".room, "logRoom".epoch
    ), rows as (
      insert into log (room, position, schema, person, at, bytes, inherited, epoch)
      select new.*, moves.epoch from (values (${places.join('), (')})) as new (room, position, schema, person, at, bytes, inherited)
      join moves on moves.room = new.room
    ) select room from moves`
}
