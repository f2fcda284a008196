import type { Desk } from '@copydesk/shared/people'
import type { Kysely, Transaction } from 'kysely'
import { newId } from '../new-id.ts'
import type { NewsroomTables } from '../store/sql/newsroom-tables.ts'

export async function desks(db: Kysely<NewsroomTables>): Promise<Desk[]> {
  return db.selectFrom('desk').select(['id', 'name']).orderBy('position').orderBy('name').execute()
}

/** The desk of that name, made if there is none. */
export async function deskNamed(tx: Transaction<NewsroomTables>, name: string): Promise<Desk> {
  const all = await tx.selectFrom('desk').select(['id', 'name']).execute()
  const found = all.find((desk) => desk.name.toLowerCase() === name.trim().toLowerCase())
  if (found) return found
  const desk = { id: newId(), name: name.trim() }
  await tx
    .insertInto('desk')
    .values({ ...desk, position: all.length })
    .execute()
  return desk
}
