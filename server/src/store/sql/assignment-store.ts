import { assignmentSchema } from '@copydesk/shared/story'
import type { Kysely } from 'kysely'
import type { AssignmentStore } from '../../story/assignment-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

export function sqlAssignmentStore(db: Kysely<NewsroomTables>): AssignmentStore {
  return {
    async list(story) {
      const rows = await db
        .selectFrom('assignment')
        .selectAll()
        .$if(story !== undefined, (all) => all.where('story', '=', story ?? ''))
        .orderBy('at')
        .orderBy('id')
        .execute()
      return rows.map((row) => ({ ...row, as: assignmentSchema.shape.as.parse(row.as) }))
    },
    async add(assignment) {
      await db.insertInto('assignment').values(assignment).execute()
    },
    async remove(id) {
      await db.deleteFrom('assignment').where('id', '=', id).execute()
    },
  }
}
