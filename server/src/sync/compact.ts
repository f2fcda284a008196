import type { Room } from './room.ts'
import type { LogPosition, UpdateLog } from './update-log.ts'

/** Opening replays at most so many rows; a busy hour has some ten thousand. */
export const SNAPSHOT_EVERY = 500

/** Keeps what the room holds now as one update, once the disk has every row of it. No row is ever deleted. [SY4] */
export async function compact(room: Room, log: UpdateLog): Promise<LogPosition> {
  const snapshot = room.snapshot()
  await room.whenDurable(snapshot.position)
  await log.writeSnapshot(room.id, snapshot)
  return snapshot.position
}
