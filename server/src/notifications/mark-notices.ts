import type { Person } from '@copydesk/shared/people'
import type { Newsroom } from '../newsroom.ts'
import { seenBy } from './read-inbox.ts'

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
    const { all } = await seenBy(within, person)
    const ids = all.map(({ id }) => id)
    const marked = which.ids === 'all' ? ids.slice(Math.max(0, ids.indexOf(which.newest))) : which.ids
    await within.notices.mark(person.id, marked, read ? now() : null)
  })
  bus.tell({ kind: 'notices' }, [person.id])
}
