import type { PublishableCopy } from '@copydesk/shared/copy'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Version } from '@copydesk/shared/story'
import type { Kysely, Selectable } from 'kysely'
import type { Newsroom } from '../newsroom.ts'
import { peopleById } from '../people/person-row.ts'
import type { NewsroomTables } from '../store/sql/newsroom-tables.ts'
import { findEdition } from '../story/about.ts'

/** Everything of a version but its text. */
const FACTS = ['id', 'number', 'reason', 'madeBy', 'madeAt', 'hash', 'words', 'note'] as const
type Facts = Pick<Selectable<NewsroomTables['version']>, (typeof FACTS)[number]>

/** Newest first. */
export async function versionsOf(db: Kysely<NewsroomTables>, edition: string): Promise<Version[]> {
  const people = await peopleById(db)
  const rows = await db
    .selectFrom('version')
    .select(FACTS)
    .where('edition', '=', edition)
    .orderBy('number', 'desc')
    .execute()
  return rows.map((row) => versionOf(row, people))
}

/** One version with its text, for whoever may read its story. */
export async function readVersion(
  { db }: Pick<Newsroom, 'db'>,
  person: Person,
  id: string,
): Promise<{ version: Version; publishable: PublishableCopy }> {
  const row = await db
    .selectFrom('version')
    .select([...FACTS, 'edition', 'publishable'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found', 'There is no such story.')
  await findEdition(db, person, row.edition)
  return {
    version: versionOf(row, await peopleById(db)),
    publishable: JSON.parse(row.publishable) as PublishableCopy,
  }
}

function versionOf(row: Facts, people: Map<string, Person>): Version {
  const madeBy = people.get(row.madeBy)
  if (!madeBy) throw new Error(`version ${row.id} was made by nobody`)
  const { id, number, madeAt, hash, words, note } = row
  return {
    id,
    number,
    reason: row.reason === 'cleared' ? 'cleared' : 'filed',
    madeBy,
    madeAt,
    hash,
    words,
    note,
  }
}
