import { type About, type Act, type Asker, may, maySee, type NewsroomAct } from '@copydesk/shared/access'
import type { AnyRole } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { EditionRecord } from '../edition/edition-store.ts'
import { filerOf } from '../edition/filer-of.ts'
import { askerOf } from '../people/asker-of.ts'
import { notTrusted } from '../publication/not-trusted.ts'
import type { Stores } from '../stores.ts'
import type { StoryRecord } from './story-store.ts'

/** Roles whose bearers made the copy, and so do not clear it. */
export const MAKERS: readonly AnyRole[] = ['reporting', 'writing', 'translation']

export interface StoryFacts {
  asker: Person & Asker
  story: StoryRecord
  about: Required<Pick<About, 'story'>>
}

export interface EditionFacts extends StoryFacts {
  edition: EditionRecord
  about: Required<Pick<About, 'story' | 'edition'>>
}

/** Throws, with a sentence, what somebody may not do. */
export function demand(act: NewsroomAct, asking: { asker: Pick<Person, 'id' | 'role'> }): void
export function demand(act: Act, asking: { asker: Asker; about: About }): void
export function demand(
  act: Act,
  { asker, about = {} }: { asker: Pick<Person, 'id' | 'role'>; about?: About },
): void {
  const { allowed, why } = may(act, { desks: [], duties: [], ...asker }, about)
  if (!allowed) throw new Refusal('forbidden', why)
}

/**
 * The story and what access is judged on; a story that this person may not see is not there. Of one that only their token
 * keeps from them it is said why.
 */
export async function findStory(stores: Stores, person: Pick<Person, 'id'>, id: string): Promise<StoryFacts> {
  const asker = await askerOf(stores, person)
  const story = await stores.stories.find(id)
  if (!story || !maySee({ id: asker.id }, { story }))
    throw new Refusal('not-found', 'There is no such story.')
  if (!maySee(asker, { story })) throw notTrusted()
  return { asker, story, about: { story: await aboutStory(stores, story) } }
}

/** The edition, its story and what access is judged on, under the same rule: the desk is the edition's. */
export async function findEdition(
  stores: Stores,
  person: Pick<Person, 'id'>,
  id: string,
): Promise<EditionFacts> {
  const edition = await stores.editions.find(id)
  if (!edition) {
    await askerOf(stores, person)
    throw new Refusal('not-found', 'There is no such story.')
  }
  const { asker, story, about } = await findStory(stores, person, edition.story)
  return {
    asker,
    edition,
    story,
    about: {
      story: { ...about.story, desk: edition.desk ?? story.desk },
      edition: await aboutEdition(stores, edition),
    },
  }
}

async function aboutStory(stores: Stores, { id, desk, owner, createdBy, restrictedTo }: StoryRecord) {
  const assigned = await assignedTo(stores, id, null)
  return { id, desk, owner, begunBy: createdBy, restrictedTo, assigned }
}

async function aboutEdition(stores: Stores, edition: EditionRecord) {
  const { id, story, follows, state } = edition
  return {
    localization: follows !== null,
    state,
    filedBy: await filerOf(stores, edition),
    writers: await stores.editions.creditedPeople(id, MAKERS),
    assigned: await assignedTo(stores, story, id),
  }
}

async function assignedTo({ assignments }: Stores, story: string, edition: string | null) {
  return (await assignments.list(story))
    .filter((one) => one.edition === edition)
    .map(({ person, as }) => ({ person, as }))
}
