import type { PoolClient, QueryResult } from 'pg'
import type { AppendOutcome, RoomAppend } from '../room-append.ts'
import { type FittingRow, fitBatch, type Owner, type Stand } from './fit-batch.ts'

/** Rows of one statement: a text of its own for each number of them is kept prepared by the server. */
const MOST_ROWS = 64

/**
 * Writes all of a batch in one transaction; an append that does not fit is left out, and the others are not. Two trips:
 * the connection sends the next statement without waiting for the one before.
 */
export async function appendRooms(
  client: PoolClient,
  batch: readonly RoomAppend[],
): Promise<AppendOutcome[]> {
  const rooms = [...new Set(batch.map(({ room }) => room))]
  const ids = [...new Set(batch.flatMap(({ updates }) => updates.flatMap(({ clients }) => clients)))]
  const [, stands, owners] = await Promise.all([
    // Each statement must see what was committed before it, whatever the operator's default is.
    client.query('begin isolation level read committed'),
    // Locked in one order everywhere, so that two processes never wait for each other.
    client.query<Stand>({
      name: 'log-stands',
      text: 'select room, position, epoch from "logRoom" where room = any($1) order by room for update',
      values: [rooms],
    }),
    ids.length === 0
      ? null
      : client.query<Owner>({
          name: 'log-owners',
          text: 'select room, client, person from "logClient" where room = any($1) and client = any($2)',
          values: [rooms, ids],
        }),
  ])
  const { outcomes, rows, newOwners, positions } = fitBatch(batch, stands.rows, owners?.rows ?? [])
  if (rows.length === 0) {
    await client.query('rollback')
    return outcomes
  }
  const writes: Promise<QueryResult>[] = []
  for (let from = 0; from < rows.length; from += MOST_ROWS)
    writes.push(client.query(insertion(rows.slice(from, from + MOST_ROWS))))
  if (newOwners.length > 0)
    writes.push(
      client.query({
        name: 'log-clients',
        text: 'insert into "logClient" (room, client, person) select * from unnest($1::text[], $2::bigint[], $3::text[])',
        values: [
          newOwners.map(({ room }) => room),
          newOwners.map(({ client: id }) => id),
          newOwners.map(({ person }) => person),
        ],
      }),
    )
  writes.push(
    client.query({
      name: 'log-positions',
      text: 'update "logRoom" set position = at.position from unnest($1::text[], $2::int[]) as at (room, position) where "logRoom".room = at.room',
      values: [[...positions.keys()], [...positions.values()]],
    }),
  )
  const committed = client.query('commit')
  await Promise.all([...writes, committed])
  // A transaction that failed on the way ends in peace, and has kept nothing.
  if ((await committed).command !== 'COMMIT') throw new Error('PostgreSQL did not commit.')
  return outcomes
}

function insertion(rows: readonly FittingRow[]) {
  const columns = 8
  const places = rows.map(
    (_, row) => `(${Array.from({ length: columns }, (_, column) => `$${row * columns + column + 1}`)})`,
  )
  return {
    name: `log-rows-${rows.length}`,
    text: `insert into log (room, position, person, at, epoch, schema, bytes, inherited) values ${places.join(', ')}`,
    values: rows.flatMap(({ room, position, epoch, schema, update: { person, at, update, inherited } }) => [
      room,
      position,
      person,
      at,
      epoch,
      schema,
      update,
      inherited,
    ]),
  }
}
