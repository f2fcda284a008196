import { type About, maySee } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Kysely, Selectable } from 'kysely'
import type { NewsroomTables } from '../store/sql/newsroom-tables.ts'
import { restriction } from './story-rows.ts'

type Asker = Pick<Person, 'id' | 'role'>

/** Roles whose bearers made the copy, and so do not clear it. */
const MAKERS = ['reporting', 'writing', 'translation']

export interface EditionFacts {
  edition: Selectable<NewsroomTables['edition']>
  story: Selectable<NewsroomTables['story']>
  about: Required<About>
}

/** The story and what access is judged on; a story that this person may not see is not there. */
export async function findStory(db: Kysely<NewsroomTables>, person: Asker, id: string) {
  const story = await db.selectFrom('story').selectAll().where('id', '=', id).executeTakeFirst()
  const about = story && { story: { owner: story.owner, restrictedTo: restriction(story) } }
  if (!story || !maySee(person, about ?? {})) throw new Refusal('not-found', 'There is no such story.')
  return { story, about: about as { story: NonNullable<About['story']> } }
}

/** The edition, its story and what access is judged on, under the same rule. */
export async function findEdition(
  db: Kysely<NewsroomTables>,
  person: Asker,
  id: string,
): Promise<EditionFacts> {
  const edition = await db.selectFrom('edition').selectAll().where('id', '=', id).executeTakeFirst()
  if (!edition) throw new Refusal('not-found', 'There is no such story.')
  const { story, about } = await findStory(db, person, edition.story)
  return { edition, story, about: { ...about, edition: await aboutEdition(db, edition) } }
}

async function aboutEdition(db: Kysely<NewsroomTables>, edition: Selectable<NewsroomTables['edition']>) {
  const filed =
    edition.filed === null
      ? undefined
      : await db.selectFrom('version').select('madeBy').where('id', '=', edition.filed).executeTakeFirst()
  const makers = await db
    .selectFrom('editionCredit')
    .innerJoin('contributor', 'contributor.id', 'editionCredit.contributor')
    .select('contributor.person')
    .where('editionCredit.edition', '=', edition.id)
    .where('editionCredit.role', 'in', MAKERS)
    .where('contributor.person', 'is not', null)
    .execute()
  return {
    localization: edition.follows !== null,
    filedBy: filed?.madeBy ?? null,
    writers: makers.flatMap((maker) => maker.person ?? []),
  }
}
