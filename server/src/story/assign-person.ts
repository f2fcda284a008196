import { may, maySee } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Assignment, StoryRow } from '@copydesk/shared/story'
import { newId } from '../new-id.ts'
import type { Newsroom } from '../newsroom.ts'
import { notifyAssigned } from '../notifications/notify-assigned.ts'
import type { Stores } from '../stores.ts'
import { demand, findStory, type StoryFacts } from './about.ts'
import { storyRow } from './story-row.ts'
import { tellOfStory } from './tell-of-story.ts'

/** Asks somebody to write, translate or edit a story or one edition of it; they may do that from now on. */
export async function assignPerson(
  newsroom: Newsroom,
  person: Person,
  id: string,
  wanted: Assignment,
): Promise<StoryRow> {
  const told = await newsroom.stores.transact(async (stores) => {
    const facts = await findStory(stores, person, id)
    demand('assign', facts)
    return assignWithin(stores, facts, wanted, newsroom.now())
  })
  if (told.length > 0) newsroom.bus.tell({ kind: 'notices' }, told)
  return tell(newsroom, person, id)
}

/** The same in the transaction of another act, which has asked whether the asker may. Returns who has a notice of it. */
export async function assignWithin(
  stores: Stores,
  facts: StoryFacts,
  wanted: Assignment,
  at: Date,
): Promise<string[]> {
  const { story, asker } = facts
  await checkWanted(stores, facts, wanted)
  if ((await matching(stores, story.id, wanted)).length > 0) return []
  await stores.assignments.add({ ...wanted, id: newId(), story: story.id, at: at.toISOString() })
  await record(stores, { at, person: asker.id, act: 'assign' }, story.id, wanted)
  return notifyAssigned(stores, { ...wanted, story: story.id, by: asker.id, at })
}

/** Takes it back. What they wrote stays. */
export async function unassignPerson(
  newsroom: Newsroom,
  person: Person,
  id: string,
  wanted: Assignment,
): Promise<StoryRow> {
  await newsroom.stores.transact(async (stores) => {
    demand('assign', await findStory(stores, person, id))
    const found = await matching(stores, id, wanted)
    for (const one of found) await stores.assignments.remove(one.id)
    if (found.length > 0)
      await record(stores, { at: newsroom.now(), person: person.id, act: 'unassign' }, id, wanted)
  })
  return tell(newsroom, person, id)
}

async function checkWanted(
  { people, editions }: Stores,
  { story, about }: StoryFacts,
  { person, as, edition }: Assignment,
): Promise<void> {
  const who = await people.enterable(person)
  if (!who) throw new Refusal('bad-request', 'There is no such person here.')
  if (!maySee(who, about))
    throw new Refusal(
      'bad-request',
      `${who.name} may not see this story. Name them under “Who may see it” first.`,
    )
  if (as === 'editor' && who.role !== 'editor' && !may('manage-people', who).allowed)
    throw new Refusal('bad-request', `${who.name} is no editor. Assign them to write or to translate it.`)
  if (edition === null) return
  const there = await editions.find(edition)
  if (there?.story !== story.id) throw new Refusal('bad-request', 'That edition is of another story.')
  if (as === 'translator' && there.follows === null)
    throw new Refusal('bad-request', 'The original has writers. A translator is assigned to a localization.')
  if (as === 'writer' && there.follows !== null)
    throw new Refusal('bad-request', 'A localization has translators. A writer is assigned to the original.')
}

async function matching({ assignments }: Stores, story: string, { person, as, edition }: Assignment) {
  return (await assignments.list(story)).filter(
    (one) => one.person === person && one.as === as && one.edition === edition,
  )
}

async function record(
  { acts }: Stores,
  by: { at: Date; person: string; act: 'assign' | 'unassign' },
  story: string,
  details: Assignment,
): Promise<void> {
  await acts.record({ ...by, what: 'story', subject: story, details })
}

async function tell(newsroom: Newsroom, person: Person, id: string): Promise<StoryRow> {
  const story = await storyRow(newsroom, person, id)
  await tellOfStory(newsroom, story, { rights: true })
  return story
}
