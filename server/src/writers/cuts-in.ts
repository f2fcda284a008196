import { FIELDS } from '@copydesk/shared/copy'
import type { Rooms } from '../sync/rooms.ts'
import { Alive } from './alive.ts'
import { deletedRecord } from './deleted-record.ts'
import { type GatheredCut, gatherCuts } from './gather-cuts.ts'
import { gravesIn, groundOf } from './ground.ts'
import { type ReadCut, readCut } from './tell-cuts.ts'

interface Cuts {
  cuts: GatheredCut[]
  /** Who had written one, and whether it stands again. */
  read: (cut: GatheredCut) => ReadCut
}

/** All that was cut from an edition, in the order in which it was done. */
export async function cutsIn(rooms: Pick<Rooms, 'rowsAfter' | 'attribute'>, edition: string): Promise<Cuts> {
  const { found } = await deletedRecord(rooms, edition)
  // Only what needs the document is read while it is lent.
  const { graves, alive, writers } = await rooms.attribute(edition, (doc, writers) => ({
    graves: gravesIn(FIELDS.map((field) => groundOf(field, doc.getText(field)))),
    alive: new Alive(doc, writers),
    writers,
  }))
  return { cuts: await gatherCuts(found, graves), read: (cut) => readCut(cut, writers, alive) }
}
