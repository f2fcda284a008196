import type { Part } from '@copydesk/shared/access'
import type { Stores } from '../stores.ts'
import { notify } from './notify.ts'

interface Assigned {
  person: string
  /** Null for whose story it is. */
  as: Part | null
  story: string
  /** Null for the whole story. */
  edition: string | null
  by: string
  at: Date
}

/** Tells somebody that they were given something to do. Who is assigned to a whole story begins at its original. */
export async function notifyAssigned(
  stores: Stores,
  { person, as, story, edition, by, at }: Assigned,
): Promise<string[]> {
  const place = edition ?? (await stores.editions.list(story))[0]?.id ?? null
  const about = { person, kind: 'assigned' as const, thread: null, suggestion: null, by, at }
  return notify(stores, [{ ...about, ...(as && { outcome: as }), edition: place, story }])
}
