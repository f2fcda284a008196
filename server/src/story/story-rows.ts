import { maySee } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import type { EditionRow, StoryRow } from '@copydesk/shared/story'
import type { ListedEdition } from '../edition/edition-store.ts'
import type { Stores } from '../stores.ts'
import type { AssignmentRecord } from './assignment-store.ts'
import type { StoryRecord } from './story-store.ts'

/** Who has an edition open now, by the ids of people. */
export type PresentIn = (edition: string) => readonly string[]

/** The stories that this person may see, or the one with this id, as lists show them. */
export async function storyRows(
  { stores, presentIn }: { stores: Stores; presentIn: PresentIn },
  person: Pick<Person, 'id'>,
  only?: string,
): Promise<StoryRow[]> {
  const people = await stores.people.byId()
  const byStory = Map.groupBy(await stores.editions.list(only), (edition) => edition.story)
  const assigned = Map.groupBy(await stores.assignments.list(only), (one) => one.story)
  const stories = only === undefined ? await stores.stories.all() : [await stores.stories.find(only)]
  return stories
    .filter((story) => story !== null)
    .filter((story) => maySee(person, { story }))
    .map((story) =>
      storyRow(story, byStory.get(story.id) ?? [], assigned.get(story.id) ?? [], people, presentIn),
    )
}

function storyRow(
  { createdBy: begunBy, language: _in, ...story }: StoryRecord,
  editions: ListedEdition[],
  assigned: AssignmentRecord[],
  people: Map<string, Person>,
  presentIn: PresentIn,
): StoryRow {
  const rows = editions.map((edition) => editionRow(edition, story.desk, people, presentIn))
  return {
    ...story,
    begunBy,
    owner: (story.owner !== null && people.get(story.owner)) || null,
    assigned: assigned.flatMap(({ person, as, edition }) => {
      const who = people.get(person)
      return who ? { person: who, as, edition } : []
    }),
    editions: [...rows.filter((row) => row.follows === null), ...rows.filter((row) => row.follows !== null)],
  }
}

function editionRow(
  edition: ListedEdition,
  storyDesk: string,
  people: Map<string, Person>,
  presentIn: PresentIn,
): EditionRow {
  return {
    id: edition.id,
    language: edition.language,
    follows: edition.follows,
    desk: edition.desk ?? storyDesk,
    state: edition.state,
    headline: edition.headline,
    words: edition.words,
    claimedBy: (edition.claimedBy !== null && people.get(edition.claimedBy)) || null,
    claimedAt: edition.claimedAt,
    filedAt: edition.filedAt,
    clearedAt: edition.clearedAt,
    changedSinceCleared: edition.clearedHash !== null && edition.clearedHash !== edition.liveHash,
    progress: edition.progress,
    present: presentIn(edition.id).flatMap((id) => people.get(id) ?? []),
  }
}
