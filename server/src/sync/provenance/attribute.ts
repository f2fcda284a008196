import type * as Y from 'yjs'
import { openDocument } from '../open-document.ts'
import type { Room } from '../room.ts'
import type { RoomId, UpdateLog } from '../update-log.ts'
import { Provenance } from './provenance.ts'
import { Writers } from './writers.ts'

/**
 * Lends a copy of a room's document as the disk has it, with who first wrote what in it; null when there is no such
 * room. The copy is read anew each time: whoever asks this can wait.
 */
export async function attribute<T>(
  id: RoomId,
  live: Room | undefined,
  log: Pick<UpdateLog, 'read'>,
  use: (doc: Y.Doc, writers: Writers) => T,
): Promise<{ lent: T } | null> {
  const stored = live ? { snapshot: live.snapshot(), tail: [], clients: null } : await log.read(id)
  if (!stored) return null
  if (stored.snapshot) await live?.whenDurable(stored.snapshot.position)
  const { doc } = openDocument(stored)
  try {
    const ownerOf = (client: number) => (stored.clients ? stored.clients.get(client) : live?.ownerOf(client))
    return { lent: use(doc, new Writers(new Provenance(stored), ownerOf)) }
  } finally {
    doc.destroy()
  }
}
