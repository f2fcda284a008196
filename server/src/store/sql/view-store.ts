import { filtersSchema } from '@copydesk/shared/views'
import type { Kysely, Selectable } from 'kysely'
import type { ViewStore } from '../../views/view-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

const viewOf = ({ id, name, filters, desk }: Selectable<NewsroomTables['savedView']>) => ({
  ...{ id, name, desk },
  filters: filtersSchema.parse(JSON.parse(filters)),
})

export function sqlViewStore(db: Kysely<NewsroomTables>): ViewStore {
  return {
    async of(person) {
      const rows = await db
        .selectFrom('savedView')
        .selectAll()
        .where('removedAt', 'is', null)
        .where((row) => row.or([row('person', '=', person), row('desk', 'is not', null)]))
        .orderBy('name')
        .orderBy('id')
        .execute()
      return rows.map(viewOf)
    },
    async count(whose) {
      const all = db
        .selectFrom('savedView')
        .select((row) => row.fn.countAll<number>().as('count'))
        .where('removedAt', 'is', null)
      const asked =
        'desk' in whose
          ? all.where('desk', '=', whose.desk)
          : all.where('person', '=', whose.person).where('desk', 'is', null)
      return Number((await asked.executeTakeFirstOrThrow()).count)
    },
    async find(id) {
      const row = await db.selectFrom('savedView').selectAll().where('id', '=', id).executeTakeFirst()
      return row ? { ...viewOf(row), person: row.person, isRemoved: row.removedAt !== null } : null
    },
    async add(id, { name, filters, desk }, { person, at }) {
      const view = { id, name, filters: JSON.stringify(filters), desk, person }
      await db
        .insertInto('savedView')
        .values({ ...view, at: at.toISOString(), removedAt: null })
        .execute()
    },
    async change(id, { name, filters }) {
      const set = { ...(name && { name }), ...(filters && { filters: JSON.stringify(filters) }) }
      if (Object.keys(set).length === 0) return
      await db.updateTable('savedView').set(set).where('id', '=', id).execute()
    },
    async remove(id, at) {
      const removedAt = at?.toISOString() ?? null
      await db.updateTable('savedView').set({ removedAt }).where('id', '=', id).execute()
    },
  }
}
