import { type Person, roleSchema } from '@copydesk/shared/people'
import type { Kysely, Selectable } from 'kysely'
import type { NewsroomTables } from '../store/sql/newsroom-tables.ts'

type Row = Pick<Selectable<NewsroomTables['person']>, 'id' | 'name' | 'role' | 'desk' | 'color'>

export function personOf(row: Row): Person {
  return { id: row.id, name: row.name, role: roleSchema.parse(row.role), desk: row.desk, color: row.color }
}

/** Everybody, those too who can no longer sign in: their names stand in versions and acts. */
export async function peopleById(db: Kysely<NewsroomTables>): Promise<Map<string, Person>> {
  const rows = await db.selectFrom('person').select(['id', 'name', 'role', 'desk', 'color']).execute()
  return new Map(rows.map((row) => [row.id, personOf(row)]))
}
