import { dutySchema } from '@copydesk/shared/people'
import type { Kysely } from 'kysely'
import type { DutyStore } from '../../people/duty-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

export function sqlDutyStore(db: Kysely<NewsroomTables>): DutyStore {
  return {
    async list(person) {
      const rows = await db
        .selectFrom('duty')
        .selectAll()
        .$if(person !== undefined, (all) => all.where('person', '=', person ?? ''))
        .orderBy('id')
        .execute()
      return rows.map((row) => ({ ...row, duty: dutySchema.parse(row.duty) }))
    },
    async add(duty) {
      await db.insertInto('duty').values(duty).execute()
    },
    async end(id) {
      await db.deleteFrom('duty').where('id', '=', id).execute()
    },
  }
}
