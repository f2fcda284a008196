import { Refusal } from '@copydesk/shared/refusal'
import type { ThreadAct } from '@copydesk/shared/threads'
import {
  demandReaders,
  mayWrite,
  recordDeed,
  type ThreadDeed,
  type ToldOfThread,
  tellOf,
} from './thread-deed.ts'
import type { ThreadRecord } from './thread-store.ts'

/** An edition that is talked about more has another problem. */
const MOST_THREADS = 5000

/** Begins to talk about something in an edition. Null when this was begun before. */
export async function beginThread(
  deed: ThreadDeed,
  act: ThreadAct & { act: 'begin' },
): Promise<ToldOfThread | null> {
  const { stores, facts, by, placed } = deed
  const { id, words, task, query } = act
  const known = await stores.threads.findComment(id)
  if (known) {
    if (known.comment.by === by.person) return null
    throw new Refusal('conflict', 'This could not be kept. Write it once more.')
  }
  if (placed instanceof Refusal) throw placed
  if ((await stores.threads.count(facts.edition.id)) >= MOST_THREADS)
    throw new Refusal('conflict', `An edition has at most ${MOST_THREADS} comments.`)
  const readers = act.readers && [...new Set([by.person, ...act.readers])]
  const mentions = [...new Set(act.mentions)]
  const named = [...mentions, ...(task ? [task.person] : []), ...(query?.of ? [query.of] : [])]
  await demandReaders(deed, [...named, ...(readers ?? [])], readers)
  if (task) demandAssigner(deed, task.person)
  await demandLocalization(deed, act.askedFrom)
  const at = by.at.toISOString()
  const thread: ThreadRecord = {
    ...{ id, edition: facts.edition.id, subject: placed ?? act.subject },
    ...{ begunBy: by.person, begunAt: at, readers, task, askedFrom: act.askedFrom, resolved: null },
    query: query && { of: query.of, answeredAt: null },
  }
  await stores.threads.begin(thread)
  await stores.threads.say(id, { id, by: by.person, at, words, mentions, editedAt: null })
  await recordDeed(deed, thread, query ? 'begin-query' : 'begin-thread', {
    on: thread.subject.on,
    ...(task && { task: task.person }),
  })
  return tellOf(deed, thread, {
    assigned: task ? [task.person] : [],
    query: query ? await askedBy(deed, query.of) : [],
    mention: mentions,
  })
}

/** Those who can answer for the desk: whose story it is, and who was assigned to it. */
async function askedBy({ stores, facts }: ThreadDeed, of: string | null): Promise<string[]> {
  if (of !== null) return [of]
  const { story, edition } = facts
  const assigned = (await stores.assignments.list(story.id))
    .filter((one) => one.edition === null || one.edition === edition.id)
    .map((one) => one.person)
  const mine = [...(story.owner === null ? [] : [story.owner]), ...assigned]
  const all = edition.claimedBy === null ? mine : [...mine, edition.claimedBy]
  return all.length > 0 ? all : [story.createdBy]
}

/** Everybody may take a task on themselves; only those who write the edition give one to others. */
export function demandAssigner(deed: ThreadDeed, person: string | null): void {
  if (person !== deed.by.person && !mayWrite(deed))
    throw new Refusal(
      'forbidden',
      'Those who write this edition give tasks. Ask one of them, or mention somebody.',
    )
}

/** A question from a localization is asked of what it follows. */
async function demandLocalization(
  { stores, facts }: ThreadDeed,
  askedFrom: ThreadRecord['askedFrom'],
): Promise<void> {
  if (askedFrom === null) return
  const localization = await stores.editions.find(askedFrom.edition)
  if (localization?.story !== facts.story.id || localization.follows !== facts.edition.id)
    throw new Refusal('bad-request', 'Only a localization of this edition can ask from its own words.')
}
