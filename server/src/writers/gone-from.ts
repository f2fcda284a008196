import * as Y from 'yjs'
import { NewestFew } from '../newest-few.ts'
import type { Stores } from '../stores.ts'

/** Of versions that were looked into: of each what is deleted in it, some ten kilobytes. */
const MOST_VERSIONS = 40

type Deleted = (client: number, clock: number) => boolean

const LOOKED_INTO = new NewestFew<Deleted>(MOST_VERSIONS)

/**
 * Finds the first version that has a deleted character no more. Which one it is, its own bytes say: a version is kept a
 * moment after its copy was read, and who deletes in that moment deletes from the next.
 */
export async function goneFrom(
  { versions }: Pick<Stores, 'versions'>,
  edition: string,
): Promise<
  (cut: { at: string; client: number; clock: number }) => Promise<{ id: string; number: number } | null>
> {
  const all = (await versions.list(edition)).toReversed()
  const look = async (id: string): Promise<Deleted> => {
    const known = LOOKED_INTO.get(id)
    if (known) return known
    const { ds } = Y.decodeUpdate((await versions.read(id)).working)
    const deleted: Deleted = (client, clock) => Y.isDeleted(ds, Y.createID(client, clock))
    LOOKED_INTO.set(id, deleted)
    return deleted
  }
  return async ({ at, client, clock }) => {
    for (const { id, number, madeAt } of all) {
      if (madeAt < at) continue
      if ((await look(id))(client, clock)) return { id, number }
    }
    return null
  }
}
