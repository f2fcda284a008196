import type * as Y from 'yjs'
import { lendAndDestroy, openDocument } from '../open-document.ts'
import type { Room } from '../room.ts'
import type { RoomId, StoredRoom, UpdateLog } from '../update-log.ts'
import { Provenance } from './provenance.ts'
import { Writers } from './writers.ts'

interface Attributed {
  stored: Pick<StoredRoom, 'snapshot' | 'tail'>
  writers: Writers
}

/** Who first wrote what in a room, as the disk has it; null when there is no such room. */
export async function readWriters(
  id: RoomId,
  live: Room | undefined,
  log: Pick<UpdateLog, 'read'>,
): Promise<Attributed | null> {
  const stored = live ? { snapshot: live.snapshot(), tail: [], clients: null } : await log.read(id)
  if (!stored) return null
  if (stored.snapshot) await live?.whenDurable(stored.snapshot.position)
  const ownerOf = (client: number) => (stored.clients ? stored.clients.get(client) : live?.ownerOf(client))
  return { stored, writers: new Writers(new Provenance(stored), ownerOf) }
}

/**
 * The same, with a copy of the room's document that is lent. It is read anew each time: whoever asks this can wait.
 */
export async function attribute<T>(
  id: RoomId,
  live: Room | undefined,
  log: Pick<UpdateLog, 'read'>,
  use: (doc: Y.Doc, writers: Writers) => T,
): Promise<{ lent: T } | null> {
  const read = await readWriters(id, live, log)
  if (!read) return null
  return { lent: lendAndDestroy(openDocument(read.stored).doc, (doc) => use(doc, read.writers)) }
}
