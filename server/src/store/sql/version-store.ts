import type { PublishableCopy } from '@copydesk/shared/copy'
import type { Kysely, Selectable } from 'kysely'
import type { VersionRecord, VersionStore } from '../../edition/version-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

/** Everything but the text. */
const FACTS = ['id', 'edition', 'number', 'reason', 'madeBy', 'madeAt', 'hash', 'words', 'note'] as const
type Row = Pick<Selectable<NewsroomTables['version']>, (typeof FACTS)[number]>

function recordOf(row: Row): VersionRecord {
  return { ...row, reason: row.reason === 'cleared' ? 'cleared' : 'filed' }
}

export function sqlVersionStore(db: Kysely<NewsroomTables>): VersionStore {
  return {
    async find(id) {
      const row = await db.selectFrom('version').select(FACTS).where('id', '=', id).executeTakeFirst()
      return row ? recordOf(row) : null
    },
    async list(edition) {
      const rows = await db
        .selectFrom('version')
        .select(FACTS)
        .$if(edition !== undefined, (all) => all.where('edition', '=', edition ?? ''))
        .orderBy('number', 'desc')
        .execute()
      return rows.map(recordOf)
    },
    async read(id) {
      const { working, publishable, ...row } = await db
        .selectFrom('version')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      return { ...recordOf(row), working, publishable: JSON.parse(publishable) as PublishableCopy }
    },
    async keep(version) {
      const { last } = await db
        .selectFrom('version')
        .select((e) => e.fn.max<number | null>('number').as('last'))
        .where('edition', '=', version.edition)
        .executeTakeFirstOrThrow()
      await db
        .insertInto('version')
        .values({ ...version, number: (last ?? 0) + 1, publishable: JSON.stringify(version.publishable) })
        .execute()
    },
  }
}
