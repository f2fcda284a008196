import { maySee } from '@copydesk/shared/access'
import type { Inbox, Notice } from '@copydesk/shared/notifications'
import type { Person } from '@copydesk/shared/people'
import type { Newsroom } from '../newsroom.ts'
import { askerOf } from '../people/asker-of.ts'
import type { Stores } from '../stores.ts'
import type { ToldNotice } from './notice-store.ts'
import { wordsOfNotices } from './words-of-notices.ts'

/** As many as a page shows before one asks for older ones. */
const PAGE = 50

/**
 * What somebody was told and may see now, newest first. What has been restricted since, and a thread that is closed to
 * them, is neither there nor counted.
 * @param before id of the oldest one that they have.
 */
export async function readInbox(
  { stores }: Pick<Newsroom, 'stores'>,
  person: Person,
  before?: string,
): Promise<Inbox> {
  const { all, words } = await seenBy(stores, person)
  const from = before === undefined ? 0 : all.findIndex(({ id }) => id === before) + 1
  const page = all.slice(from, from + PAGE)
  const people = await stores.people.byId()
  return {
    notices: await Promise.all(page.map((one) => shown(stores, one, { words, people }))),
    unread: all.filter(({ readAt }) => readAt === null).length,
    more: all.length > from + PAGE,
  }
}

/** Those of their notices that somebody may see now, and what the threads among them say. */
export async function seenBy(stores: Stores, { id }: Pick<Person, 'id'>) {
  const asker = await askerOf(stores, { id })
  const kept = (await stores.notices.of(id)).filter(({ about }) => maySee(asker, { story: about }))
  const threads = [...new Set(kept.flatMap(({ thread }) => thread ?? []))]
  const words = threads.length > 0 ? await wordsOfNotices(stores, id, threads) : new Map<string, string>()
  return { all: kept.filter(({ thread }) => thread === null || words.has(thread)), words }
}

async function shown(
  { acts }: Stores,
  { id, kind, outcome, story, edition, thread, suggestion, by, at, readAt, about }: ToldNotice,
  { words, people }: { words: ReadonlyMap<string, string>; people: ReadonlyMap<string, Person> },
): Promise<Notice> {
  // Why it was returned is what its writer wants to know.
  const back = outcome === 'returned' && edition !== null ? await acts.lastReturn(edition) : null
  return {
    ...{ id, kind, outcome, thread, suggestion, at },
    by: pick(people.get(by)),
    story: { id: story, slug: about.slug },
    edition: edition === null || about.edition === null ? null : { id: edition, ...about.edition },
    words: (thread === null ? back?.at === at && back.note : words.get(thread)) || '',
    read: readAt !== null,
  }
}

/** People are never removed. */
function pick(person: Person | undefined): Notice['by'] {
  if (!person) throw new Error('A notice is by somebody whom the newsroom does not know.')
  const { id, name, color } = person
  return { id, name, color }
}
