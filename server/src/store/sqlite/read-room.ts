import type { RoomRows } from '../sql/stored-room.ts'
import type { Connection } from './connection.ts'

/** The rows of three tables as they stand at one moment: each question alone would be of its own. */
export function readRoom(connection: Connection, room: string): RoomRows | null {
  const all = (sql: string, ...parameters: (string | number)[]) =>
    connection.question(sql).all(...parameters) as unknown[]
  return connection.moment(() => {
    const [stands] = all('SELECT * FROM "logRoom" WHERE room = ?', room) as RoomRows['stands'][]
    if (!stands) return null
    const rows = all(
      'SELECT position, person, at, bytes, inherited FROM log WHERE room = ? AND position > ? ORDER BY position',
      room,
      stands.snapshotPosition,
    ) as RoomRows['rows']
    const clients = all('SELECT client, person FROM "logClient" WHERE room = ?', room) as RoomRows['clients']
    return { stands, rows, clients }
  })
}
