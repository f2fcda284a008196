import { may, maySee } from '@copydesk/shared/access'
import { Refusal } from '@copydesk/shared/refusal'
import { mayRead, type Subject } from '@copydesk/shared/threads'
import type { By } from '../act-store.ts'
import { type NewNotice, notify } from '../notifications/notify.ts'
import type { Stores } from '../stores.ts'
import type { EditionFacts } from '../story/about.ts'
import type { ThreadRecord } from './thread-store.ts'

/** One act on threads of an edition, in the transaction that does it. */
export interface ThreadDeed {
  stores: Stores
  facts: EditionFacts
  by: By
  /** What a new thread is about, as the disk has it. */
  placed: Subject | Refusal | undefined
}

/** Who hears of what was done: everybody who may see the story for null, and those whose inbox has something new. */
export interface ToldOfThread {
  only: readonly string[] | null
  notified: readonly string[]
}

/** The thread, if it is one of this edition and there for this person. */
export async function threadHere(
  { stores, facts, by }: Pick<ThreadDeed, 'stores' | 'facts' | 'by'>,
  id: string,
): Promise<ThreadRecord> {
  const thread = await stores.threads.find(id)
  if (!thread || thread.edition !== facts.edition.id || !mayRead(thread, by.person))
    throw new Refusal('not-found', 'This comment is not there any more.')
  return thread
}

export const mayWrite = ({ facts }: Pick<ThreadDeed, 'facts'>): boolean =>
  may('write', facts.asker, facts.about).allowed

/** Throws where one of these people could not read what is meant for them. */
export async function demandReaders(
  { stores, facts }: Pick<ThreadDeed, 'stores' | 'facts'>,
  people: readonly string[],
  readers: ThreadRecord['readers'],
): Promise<void> {
  for (const id of new Set(people)) {
    const who = await stores.people.enterable(id)
    if (!who) throw new Refusal('bad-request', 'Somebody whom this names is not in the newsroom any more.')
    if (!maySee(who, facts.about))
      throw new Refusal('forbidden', `${who.name} may not see this story. Leave the name out.`)
    if (readers !== null && !readers.includes(id))
      throw new Refusal('forbidden', `${who.name} is not among those who read this. Leave the name out.`)
  }
}

/** Puts it on record without its words. What is for named people only is on record for them only. */
export async function recordDeed(
  { stores, facts, by }: ThreadDeed,
  thread: Pick<ThreadRecord, 'id' | 'readers'>,
  act: Parameters<Stores['acts']['record']>[0]['act'],
  details: Record<string, unknown> = {},
): Promise<void> {
  const about =
    thread.readers === null
      ? ({ what: 'edition', subject: facts.edition.id } as const)
      : ({ what: 'thread', subject: thread.id } as const)
  await stores.acts.record({ ...by, act, ...about, details: { thread: thread.id, ...details } })
}

/** @param wanted whom to tell of what: of two kinds for one person, the first. */
export async function tellOf(
  { stores, facts, by }: ThreadDeed,
  thread: Pick<ThreadRecord, 'id' | 'readers' | 'subject'>,
  wanted: Partial<Record<NewNotice['kind'], readonly string[]>> = {},
): Promise<ToldOfThread> {
  const kinds = new Map<string, NewNotice['kind']>()
  for (const [kind, people] of Object.entries(wanted))
    for (const person of people) if (!kinds.has(person)) kinds.set(person, kind as NewNotice['kind'])
  const suggestion = thread.subject.on === 'suggestion' ? thread.subject.group : null
  const notices = [...kinds].map(([person, kind]): NewNotice => {
    const about = { edition: facts.edition.id, thread: thread.id, suggestion }
    return { person, kind, ...about, by: by.person, at: by.at }
  })
  const notified = await notify(stores, notices)
  return { only: hearersOf(facts, thread), notified }
}

/** Those who may hear that something happened in it. */
function hearersOf(
  { story, about }: EditionFacts,
  { readers }: Pick<ThreadRecord, 'readers'>,
): string[] | null {
  if (readers === null) return story.restrictedTo
  return readers.filter((id) => maySee({ id }, about))
}
