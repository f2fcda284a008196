import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { StoryRow } from '@copydesk/shared/story'
import type { Newsroom } from '../newsroom.ts'
import { findStory } from './about.ts'
import { storyRows } from './story-rows.ts'

/** One story as lists show it. */
export async function storyRow(
  newsroom: Pick<Newsroom, 'stores' | 'presentIn'>,
  person: Pick<Person, 'id'>,
  id: string,
): Promise<StoryRow> {
  const [story] = await storyRows(newsroom, person, id)
  if (story) return story
  await findStory(newsroom.stores, person, id)
  throw new Refusal('not-found', 'There is no such story.')
}
