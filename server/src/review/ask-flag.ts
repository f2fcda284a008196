import { maySee } from '@copydesk/shared/access'
import { DUTY_WORDS, type Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { AskedDuty } from '@copydesk/shared/review'
import type { EditionPage } from '@copydesk/shared/story'
import type { Subject, ThreadAct } from '@copydesk/shared/threads'
import { editionPage } from '../edition/edition-page.ts'
import type { Newsroom } from '../newsroom.ts'
import { notify } from '../notifications/notify.ts'
import type { Stores } from '../stores.ts'
import { demand, type EditionFacts, findEdition } from '../story/about.ts'
import { beginThread } from '../threads/begin-thread.ts'
import { placeSubjects } from '../threads/place-subjects.ts'
import { holdersOf } from './who-holds.ts'

interface Asking {
  /** Id of the thread that is to hold it, made by whoever asks: what is sent twice is asked once. */
  flag: string
  duty: AskedDuty
  question: string
  subject: Subject
}

/**
 * Asks whoever answers for law or standards at the desk about a passage. The question stands in a thread that only they,
 * whoever asks and whoever has the edition may read; that there is one, and that it is in the way, everybody is told.
 */
export async function askFlag(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { flag, duty, question, subject }: Asking,
): Promise<EditionPage> {
  const { stores, bus } = newsroom
  demand('flag', await findEdition(stores, person, id))
  const begin = (readers: string[]): ThreadAct & { act: 'begin' } => ({
    ...{ act: 'begin', id: flag, subject, words: question, mentions: [], readers },
    ...{ query: null, task: null, askedFrom: null },
  })
  const placed = await placeSubjects(newsroom, id, [begin([])])
  const { only, readers, told } = await stores.transact(async (stores) => {
    const facts = await findEdition(stores, person, id)
    demand('flag', facts)
    const at = newsroom.now()
    const asked = await askedOf(stores, facts, duty)
    const readers = [...new Set([person.id, ...asked, ...(await hasIt(stores, facts))])]
    const by = { person: person.id, at }
    const deed = { stores, facts, by, placed: placed.get(flag) }
    const begun = await beginThread(deed, begin(readers))
    const only = facts.about.story.restrictedTo
    if (begun === null) return { only, readers, told: [] }
    await stores.review.addFlag({ thread: flag, edition: id, duty, ...by, at: at.toISOString() })
    await stores.acts.record({
      ...{ ...by, act: 'ask-flag', what: 'edition', subject: id, details: { duty } },
    })
    const notice = { kind: 'flag' as const, edition: id, thread: flag, suggestion: null, by: person.id, at }
    const told = await notify(
      stores,
      asked.map((one) => ({ ...notice, person: one })),
    )
    return { only, readers, told }
  })
  if (told.length > 0) bus.tell({ kind: 'notices' }, told)
  bus.tell({ kind: 'threads', id }, readers)
  bus.tell({ kind: 'edition', id }, only)
  return editionPage(newsroom, person, id)
}

async function askedOf(stores: Stores, { about }: EditionFacts, duty: AskedDuty): Promise<string[]> {
  const asked: string[] = []
  for (const one of await holdersOf(stores, duty, about.story.desk)) {
    const who = await stores.people.enterable(one)
    if (who && maySee(who, about)) asked.push(one)
  }
  if (asked.length === 0)
    throw new Refusal(
      'conflict',
      `Nobody who may see this answers for ${DUTY_WORDS[duty].toLowerCase()} at its desk. A managing editor grants that duty.`,
    )
  return asked
}

/** Whoever has the edition and may see it. */
async function hasIt({ people }: Stores, { edition, about }: EditionFacts): Promise<string[]> {
  const who = edition.claimedBy === null ? null : await people.enterable(edition.claimedBy)
  return who && maySee(who, about) ? [who.id] : []
}
