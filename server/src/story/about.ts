import { type About, maySee } from '@copydesk/shared/access'
import type { CreditRole } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { EditionRecord } from '../edition/edition-store.ts'
import type { Stores } from '../stores.ts'
import type { StoryRecord } from './story-store.ts'

type Asker = Pick<Person, 'id' | 'role'>

/** Roles whose bearers made the copy, and so do not clear it. */
export const MAKERS: readonly CreditRole[] = ['reporting', 'writing', 'translation']

export interface EditionFacts {
  edition: EditionRecord
  story: StoryRecord
  about: Required<Pick<About, 'story' | 'edition'>>
}

/** The story and what access is judged on; a story that this person may not see is not there. */
export async function findStory({ stories }: Stores, person: Asker, id: string) {
  const story = await stories.find(id)
  if (!story || !maySee(person, { story })) throw new Refusal('not-found', 'There is no such story.')
  return { story, about: { story: { owner: story.owner, restrictedTo: story.restrictedTo } } }
}

/** The edition, its story and what access is judged on, under the same rule. */
export async function findEdition(stores: Stores, person: Asker, id: string): Promise<EditionFacts> {
  const edition = await stores.editions.find(id)
  if (!edition) throw new Refusal('not-found', 'There is no such story.')
  const { story, about } = await findStory(stores, person, edition.story)
  return { edition, story, about: { ...about, edition: await aboutEdition(stores, edition) } }
}

async function aboutEdition({ versions, editions }: Stores, { id, follows, filed }: EditionRecord) {
  return {
    localization: follows !== null,
    filedBy: filed === null ? null : ((await versions.find(filed))?.madeBy ?? null),
    writers: await editions.creditedPeople(id, MAKERS),
  }
}
