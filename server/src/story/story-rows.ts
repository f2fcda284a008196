import { maySee } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import type { Embargo } from '@copydesk/shared/publication'
import type { State } from '@copydesk/shared/review'
import type { EditionRow, StoryRow } from '@copydesk/shared/story'
import { acting } from '../acting-through.ts'
import type { ListedEdition } from '../edition/edition-store.ts'
import { embargoByStory } from '../publication/embargoes-of.ts'
import type { ReleaseRecord } from '../publication/release-store.ts'
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
  const asker = acting(person)
  const people = await stores.people.byId()
  const byStory = Map.groupBy(await stores.editions.list(only), (edition) => edition.story)
  const assigned = Map.groupBy(await stores.assignments.list(only), (one) => one.story)
  const at = await stores.clock.now()
  const [ordered, embargoes] = [await orderedOf(stores, only), await embargoByStory(stores, at, only)]
  const around = { people, presentIn, ordered, embargoes }
  const stories = only === undefined ? await stores.stories.all() : [await stores.stories.find(only)]
  return stories
    .filter((story) => story !== null)
    .filter((story) => maySee(asker, { story }))
    .map((story) => storyRow(story, byStory.get(story.id) ?? [], assigned.get(story.id) ?? [], around))
}

interface Around {
  people: Map<string, Person>
  presentIn: PresentIn
  /** What is ordered to go out, by the ids of editions. */
  ordered: Map<string, ReleaseRecord>
  /** By the ids of stories. */
  embargoes: Map<string, Embargo>
}

/** Whatever becomes of it next, it is still to go out. */
const isOnItsWay = (state: State): boolean =>
  state === 'draft' || state === 'submitted' || state === 'approved'

/** Of several orders for an edition, the one that comes first. */
async function orderedOf({ releases }: Stores, only: string | undefined): Promise<Around['ordered']> {
  const ordered: Around['ordered'] = new Map()
  for (const release of await (only === undefined ? releases.waiting() : releases.waitingOf(only)))
    for (const { edition, out } of release.editions)
      if (!out && !ordered.has(edition)) ordered.set(edition, release)
  return ordered
}

function storyRow(
  { createdBy: begunBy, language: _in, ...story }: StoryRecord,
  editions: ListedEdition[],
  assigned: AssignmentRecord[],
  around: Around,
): StoryRow {
  const { people } = around
  const rows = editions.map((edition) => editionRow(edition, story.desk, around))
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
  { people, presentIn, ordered, embargoes }: Around,
): EditionRow {
  const { published, state } = edition
  const order = ordered.get(edition.id)
  return {
    id: edition.id,
    language: edition.language,
    follows: edition.follows,
    desk: edition.desk ?? storyDesk,
    state,
    headline: edition.headline,
    words: edition.words,
    claimedBy: (edition.claimedBy !== null && people.get(edition.claimedBy)) || null,
    claimedAt: edition.claimedAt,
    filedTo: waitsFor(edition, people),
    filedAt: edition.filedAt,
    clearedAt: edition.clearedAt,
    changedSinceCleared: edition.clearedHash !== null && edition.clearedHash !== edition.liveHash,
    hold: edition.hold,
    embargo: (order || isOnItsWay(state) ? embargoes.get(edition.story) : null) ?? null,
    ordered: order !== undefined,
    notBefore: order?.notBefore?.at ?? null,
    publishedAt: published?.at ?? null,
    publishedAs: published && { kind: published.kind, update: published.update },
    progress: edition.progress,
    present: presentIn(edition.id).flatMap((id) => people.get(id) ?? []),
  }
}

/** Once somebody has it, it waits for nobody. */
const waitsFor = ({ state, claimedBy, filedTo }: ListedEdition, people: ReadonlyMap<string, Person>) =>
  (state === 'submitted' && claimedBy === null && filedTo !== null && people.get(filedTo)) || null
