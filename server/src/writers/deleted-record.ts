import { setImmediate as aTurn } from 'node:timers/promises'
import { NewestFew } from '../newest-few.ts'
import type { Rooms } from '../sync/rooms.ts'
import { DeletedRecord } from './deleted-words.ts'

/** Rows that are read before others get their turn: some ten milliseconds. */
const ROWS_A_TURN = 200
/** Stories that somebody looks back on at one time; of each the words that were ever in it are kept in memory. */
const MOST_RECORDS = 8

const RECORDS = new WeakMap<object, NewestFew<Promise<DeletedRecord>>>()

/** What was deleted in an edition until now. What was read before is remembered, and only what is new is read. */
export function deletedRecord(rooms: Pick<Rooms, 'rowsAfter'>, edition: string): Promise<DeletedRecord> {
  const records = RECORDS.get(rooms) ?? new NewestFew<Promise<DeletedRecord>>(MOST_RECORDS)
  RECORDS.set(rooms, records)
  const before = records.get(edition) ?? Promise.resolve(new DeletedRecord())
  // One after the other: two who read at once would both take in the same rows.
  const now = before.then((record) => readOn(rooms, edition, record))
  records.set(edition, now)
  now.catch(() => {
    if (records.get(edition) === now) records.delete(edition)
  })
  return now
}

/** Its rows are not there any more: what was read of them is not kept either. */
export const forgetDeleted = (rooms: Pick<Rooms, 'rowsAfter'>, edition: string): void => {
  RECORDS.get(rooms)?.delete(edition)
}

async function readOn(
  rooms: Pick<Rooms, 'rowsAfter'>,
  edition: string,
  record: DeletedRecord,
): Promise<DeletedRecord> {
  for (;;) {
    const rows = await rooms.rowsAfter(edition, record.position, ROWS_A_TURN)
    record.read(rows)
    if (rows.length < ROWS_A_TURN) return record
    await aTurn()
  }
}
