import type { Bus } from './bus.ts'
import type { NewsroomStores } from './stores.ts'
import type { PresentIn } from './story/story-rows.ts'
import type { Rooms } from './sync/rooms.ts'

/** One installation, as use cases meet it. */
export interface Newsroom {
  stores: NewsroomStores
  rooms: Rooms
  bus: Bus
  presentIn: PresentIn
  now(): Date
}
