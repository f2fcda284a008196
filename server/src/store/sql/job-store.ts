import { type Kysely, PostgresAdapter, type Selectable } from 'kysely'
import { newId } from '../../new-id.ts'
import { JOB_KINDS, type Job, type JobStore } from '../../publication/job-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

function jobOf({ id, kind, subject, due, attempt }: Selectable<NewsroomTables['job']>): Job | [] {
  const found = JOB_KINDS.find((one) => one === kind)
  // One that a newer server asked for is left for it.
  return found ? { id, kind: found, subject, due, attempt } : []
}

export function sqlJobStore(db: Kysely<NewsroomTables>): JobStore {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter
  const open = db.selectFrom('job').selectAll().where('doneAt', 'is', null)
  return {
    async ask(kind, subject, due) {
      const { numUpdatedRows } = await db
        .updateTable('job')
        .set({ due, attempt: 0, failure: null })
        .where('kind', '=', kind)
        .where('subject', '=', subject)
        .where('doneAt', 'is', null)
        .executeTakeFirst()
      if (numUpdatedRows > 0n) return
      await db
        .insertInto('job')
        .values({ id: newId(), kind, subject, due, attempt: 0, failure: null, doneAt: null })
        .execute()
    },
    async drop(kind, subject) {
      await db
        .deleteFrom('job')
        .where('kind', '=', kind)
        .where('subject', '=', subject)
        .where('doneAt', 'is', null)
        .execute()
    },
    async due(at, most) {
      const rows = await open.where('due', '<=', at).orderBy('due').orderBy('id').limit(most).execute()
      return rows.flatMap(jobOf)
    },
    async next() {
      const row = await open.where('kind', 'in', JOB_KINDS).orderBy('due').limit(1).executeTakeFirst()
      return row?.due ?? null
    },
    async take(id, at) {
      const row = await open
        .where('id', '=', id)
        .where('due', '<=', at)
        // Whoever has it already ends it, or leaves it for the next look.
        .$if(isPostgres, (one) => one.forUpdate().skipLocked())
        .executeTakeFirst()
      return row ? ([jobOf(row)].flat()[0] ?? null) : null
    },
    async end(id, at) {
      await db.updateTable('job').set({ doneAt: at }).where('id', '=', id).execute()
    },
    async again(id, due, failure) {
      await db
        .updateTable('job')
        .set((e) => ({ due, failure, attempt: e('attempt', '+', 1) }))
        .where('id', '=', id)
        .where('doneAt', 'is', null)
        .execute()
    },
  }
}
