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
  const { all, isSeen } = await toldTo(stores, person)
  // Also one that they may not see any more stands somewhere among the others.
  const from = before === undefined ? 0 : all.findIndex(({ id }) => id === before) + 1
  const older = all.slice(from).filter(isSeen)
  const page = older.slice(0, PAGE)
  const [people, words] = await Promise.all([stores.people.byId(), wordsOfNotices(stores, page)])
  return {
    notices: await Promise.all(page.map((one) => shown(stores, one, { words, people }))),
    unread: all.filter((one) => one.readAt === null && isSeen(one)).length,
    more: older.length > PAGE,
  }
}

/** All that somebody was told, and which of it they may see now. */
export async function toldTo(stores: Stores, { id }: Pick<Person, 'id'>) {
  const asker = await askerOf(stores, { id })
  const all = await stores.notices.of(id)
  const threads = [...new Set(all.flatMap(({ thread }) => thread ?? []))]
  const readable = await stores.threads.readable(threads, id)
  const isSeen = ({ story, about, thread }: ToldNotice): boolean =>
    maySee(asker, { story: { ...about, id: story } }) && (thread === null || readable.has(thread))
  return { all, isSeen }
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
    words: (thread === null ? back?.at === at && back.note : words.get(id)) || '',
    read: readAt !== null,
  }
}

/** People are never removed. */
function pick(person: Person | undefined): Notice['by'] {
  if (!person) throw new Error('A notice is by somebody whom the newsroom does not know.')
  const { id, name, color } = person
  return { id, name, color }
}
