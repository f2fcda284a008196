import type { Person } from '@copydesk/shared/people'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import { toldTo } from './read-inbox.ts'

/** One by one, or all that somebody has seen: what came after the newest that their page showed stays unread. */
export type WhichNotices = { ids: readonly string[] } | { ids: 'all'; newest: string }

/** Marks notices of one's own as read, or as unread again. */
export async function markNotices(
  { stores, bus, now }: Pick<Newsroom, 'stores' | 'bus' | 'now'>,
  person: Person,
  which: WhichNotices,
  read: boolean,
): Promise<void> {
  await stores.transact(async (within) => {
    const marked = which.ids === 'all' ? await from(within, person, which.newest) : which.ids
    await within.notices.mark(person.id, marked, read ? now() : null)
  })
  bus.tell({ kind: 'notices' }, [person.id])
}

/**
 * What somebody sees that is no newer than this one, which may itself be gone from what they see: its thread was removed,
 * or its story restricted. Nothing where it was forgotten.
 */
async function from(stores: Stores, person: Person, newest: string): Promise<string[]> {
  const { all, isSeen } = await toldTo(stores, person)
  const at = all.findIndex(({ id }) => id === newest)
  return at < 0
    ? []
    : all
        .slice(at)
        .filter(isSeen)
        .map(({ id }) => id)
}
