import type { Kysely } from 'kysely'
import type { CorrectionStore } from '../../publication/corrections/correction-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

export function sqlCorrectionStore(db: Kysely<NewsroomTables>): CorrectionStore {
  return {
    async askedOf(edition) {
      const rows = await db
        .selectFrom('correctionTask')
        .innerJoin('publication', 'publication.id', 'correctionTask.publication')
        .select('correctionTask.thread')
        .where('correctionTask.edition', '=', edition)
        .orderBy('publication.publishedAt')
        .execute()
      return rows.map(({ thread }) => thread)
    },
    async ask(task) {
      await db.insertInto('correctionTask').values(task).execute()
    },
  }
}
