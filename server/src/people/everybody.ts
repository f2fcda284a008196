import type { Person } from '@copydesk/shared/people'
import type { Kysely } from 'kysely'
import type { NewsroomTables } from '../store/sql/newsroom-tables.ts'
import { personOf } from './person-row.ts'

/** Those who can sign in, by name. */
export async function everybody(db: Kysely<NewsroomTables>): Promise<Person[]> {
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name', 'role', 'desk', 'color'])
    .where('disabledAt', 'is', null)
    .orderBy('name')
    .execute()
  return rows.map(personOf)
}
