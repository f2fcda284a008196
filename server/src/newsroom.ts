import type { Kysely } from 'kysely'
import type { Bus } from './bus.ts'
import type { NewsroomTables } from './store/sql/newsroom-tables.ts'
import type { PresentIn } from './story/story-rows.ts'
import type { Rooms } from './sync/rooms.ts'

/** One installation, as use cases meet it. */
export interface Newsroom {
  db: Kysely<NewsroomTables>
  rooms: Rooms
  bus: Bus
  presentIn: PresentIn
  now(): Date
}
