import { maySee } from '@copydesk/shared/access'
import { languageSchema } from '@copydesk/shared/languages'
import type { Person } from '@copydesk/shared/people'
import { stateSchema } from '@copydesk/shared/review'
import { type EditionRow, genreSchema, type StoryRow } from '@copydesk/shared/story'
import type { Kysely, Selectable } from 'kysely'
import * as z from 'zod'
import { peopleById } from '../people/person-row.ts'
import type { NewsroomTables } from '../store/sql/newsroom-tables.ts'

/** Who has an edition open now, by the ids of people. */
export type PresentIn = (edition: string) => readonly string[]

type EditionRecord = Selectable<NewsroomTables['edition']> & {
  filedAt: string | null
  clearedAt: string | null
  clearedHash: string | null
}

/** The stories that this person may see, or the one with this id, as lists show them. */
export async function storyRows(
  { db, presentIn }: { db: Kysely<NewsroomTables>; presentIn: PresentIn },
  person: Pick<Person, 'id' | 'role'>,
  only?: string,
): Promise<StoryRow[]> {
  const people = await peopleById(db)
  let stories = db.selectFrom('story').selectAll().orderBy('createdAt', 'desc').orderBy('id')
  let editions = db
    .selectFrom('edition')
    .leftJoin('version as filedVersion', 'filedVersion.id', 'edition.filed')
    .leftJoin('version as clearedVersion', 'clearedVersion.id', 'edition.cleared')
    .selectAll('edition')
    .select([
      'filedVersion.madeAt as filedAt',
      'clearedVersion.madeAt as clearedAt',
      'clearedVersion.hash as clearedHash',
    ])
    .orderBy('edition.createdAt')
    .orderBy('edition.id')
  if (only !== undefined) {
    stories = stories.where('id', '=', only)
    editions = editions.where('edition.story', '=', only)
  }
  const byStory = Map.groupBy(await editions.execute(), (edition) => edition.story)
  return (await stories.execute())
    .map((story) => storyRow(story, byStory.get(story.id) ?? [], people, presentIn))
    .filter(({ owner, restrictedTo }) =>
      maySee(person, { story: { owner: owner?.id ?? null, restrictedTo } }),
    )
}

function storyRow(
  story: Selectable<NewsroomTables['story']>,
  editions: EditionRecord[],
  people: Map<string, Person>,
  presentIn: PresentIn,
): StoryRow {
  const { createdBy: _by, language: _in, ...kept } = story
  const rows = editions.map((edition) => editionRow(edition, people, presentIn))
  return {
    ...kept,
    genre: genreSchema.parse(story.genre),
    owner: (story.owner !== null && people.get(story.owner)) || null,
    languagesWanted: z.array(languageSchema).parse(JSON.parse(story.languagesWanted)),
    restrictedTo: restriction(story),
    editions: [...rows.filter((row) => row.follows === null), ...rows.filter((row) => row.follows !== null)],
  }
}

/** The only people who may see a story, or null. */
export function restriction(story: { restrictedTo: string | null }): string[] | null {
  return story.restrictedTo === null ? null : z.array(z.string()).parse(JSON.parse(story.restrictedTo))
}

function editionRow(edition: EditionRecord, people: Map<string, Person>, presentIn: PresentIn): EditionRow {
  return {
    id: edition.id,
    language: languageSchema.parse(edition.language),
    follows: edition.follows,
    state: stateSchema.parse(edition.state),
    headline: edition.headline,
    words: edition.words,
    claimedBy: (edition.claimedBy !== null && people.get(edition.claimedBy)) || null,
    claimedAt: edition.claimedAt,
    filedAt: edition.filedAt,
    clearedAt: edition.clearedAt,
    changedSinceCleared: edition.clearedHash !== null && edition.clearedHash !== edition.liveHash,
    present: presentIn(edition.id).flatMap((id) => people.get(id) ?? []),
  }
}
