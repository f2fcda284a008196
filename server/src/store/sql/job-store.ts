import type { Kysely, Selectable } from 'kysely'
import { JOB_KINDS, type Job, type JobKind, type JobStore } from '../../publication/job-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

export function sqlJobStore(db: Kysely<NewsroomTables>): JobStore {
  // One that a newer server asked for is left for it.
  const known = db.selectFrom('job').selectAll().where('kind', 'in', JOB_KINDS)
  const jobOf = ({ kind, failure: _why, ...job }: Selectable<NewsroomTables['job']>): Job => ({
    ...job,
    kind: kind as JobKind,
  })
  return {
    async ask(kind, subject, due) {
      const fresh = { due, attempt: 0, failure: null }
      await db
        .insertInto('job')
        .values({ ...fresh, kind, subject })
        .onConflict((conflict) => conflict.columns(['kind', 'subject']).doUpdateSet(fresh))
        .execute()
    },
    async drop(kind, subject) {
      await db.deleteFrom('job').where('kind', '=', kind).where('subject', '=', subject).execute()
    },
    async due(at, most) {
      const rows = await known.where('due', '<=', at).orderBy('due').orderBy('subject').limit(most).execute()
      return rows.map(jobOf)
    },
    async next() {
      return (await known.orderBy('due').limit(1).executeTakeFirst())?.due ?? null
    },
    async take(kind, subject, at) {
      const row = await db
        .deleteFrom('job')
        .where('kind', '=', kind)
        .where('subject', '=', subject)
        .where('due', '<=', at)
        .returningAll()
        .executeTakeFirst()
      return row ? jobOf(row) : null
    },
    async again(kind, subject, later) {
      await db
        .updateTable('job')
        .set((e) => ({ ...later, attempt: e('attempt', '+', 1) }))
        .where('kind', '=', kind)
        .where('subject', '=', subject)
        .execute()
    },
  }
}
