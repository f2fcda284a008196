import { decodeUpdate } from '../guard/decode-update.ts'
import type { StoredRoom } from '../update-log.ts'
import { FirstWriters, minuteOf } from './first-writers.ts'
import { readInherited } from './inherited.ts'

/** Who wrote what, as the snapshot and the rows after it say. [SY23] */
export function openTable({ snapshot, tail }: Pick<StoredRoom, 'snapshot' | 'tail'>): FirstWriters {
  const table = FirstWriters.decode(snapshot?.provenance ?? new Uint8Array())
  for (const { update, at, inherited } of tail) {
    const minute = minuteOf(at)
    for (const [client, [first]] of decodeUpdate(update).structs)
      if (first) table.wrote(client, first.clock, minute)
    if (inherited) for (const repeated of readInherited(inherited)) table.restore(repeated)
  }
  return table
}
