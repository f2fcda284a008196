import type { StatementSync } from 'node:sqlite'
import type { AppendOutcome, RoomAppend } from '../room-append.ts'
import type { Connection } from './connection.ts'

/** Writes all of a batch in one transaction; an append that does not fit is left out, and the others are not. */
export function appendBatch(connection: Connection, batch: readonly RoomAppend[]): AppendOutcome[] {
  connection.undo()
  connection.database.exec('BEGIN IMMEDIATE')
  try {
    const outcomes = batch.map((append) => appendOne((sql) => connection.prepared(sql), append))
    connection.database.exec('COMMIT')
    return outcomes
  } catch (error) {
    // A full disk has rolled back already; nothing of the batch counts either way.
    connection.undo()
    throw error
  }
}

function appendOne(
  prepared: (sql: string) => StatementSync,
  { room, after, schema, updates }: RoomAppend,
): AppendOutcome {
  const at = prepared('SELECT position, epoch FROM "logRoom" WHERE room = ?').get(room)
  if (!at || at.position !== after) return { is: 'moved' }
  const owner = prepared('SELECT person FROM "logClient" WHERE room = ? AND client = ?')
  for (const { clients, person } of updates)
    for (const client of clients) {
      const there = owner.get(room, client)
      if (there && there.person !== person) return { is: 'taken', client }
    }
  let position = after
  for (const { update, person, at: time, clients, inherited } of updates) {
    for (const client of clients)
      prepared('INSERT INTO "logClient" (room, client, person) VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(
        room,
        client,
        person,
      )
    position++
    prepared(
      'INSERT INTO log (room, position, person, at, epoch, schema, bytes, inherited) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    ).run(room, position, person, time, at.epoch as number, schema, update, inherited)
  }
  prepared('UPDATE "logRoom" SET position = ? WHERE room = ?').run(position, room)
  return { is: 'written' }
}
