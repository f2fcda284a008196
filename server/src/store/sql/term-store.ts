import { type Term, termKey, termSchema } from '@copydesk/shared/terms'
import type { Kysely, Selectable } from 'kysely'
import type { TermStore } from '../../terms/term-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'
import { stampOf } from './stamp-of.ts'

const termOf = (row: Selectable<NewsroomTables['term']>): Term =>
  termSchema.parse({ ...row, preferred: JSON.parse(row.preferred), forbidden: JSON.parse(row.forbidden) })

const columnsOf = (term: Omit<Term, 'id'>) => ({
  from: term.from,
  to: term.to,
  key: termKey(term.term),
  term: term.term,
  preferred: JSON.stringify(term.preferred),
  forbidden: JSON.stringify(term.forbidden),
  note: term.note,
  example: term.example,
})

export function sqlTermStore(db: Kysely<NewsroomTables>): TermStore {
  const standing = () => db.selectFrom('term').selectAll().where('removedAt', 'is', null)
  return {
    async list({ from, to } = {}) {
      let asked = standing()
      if (from !== undefined) asked = asked.where('from', '=', from)
      if (to !== undefined) asked = asked.where('to', '=', to)
      return (await asked.orderBy('key').orderBy('from').orderBy('to').orderBy('id').execute()).map(termOf)
    },
    async stamp({ from, to }) {
      return stampOf(
        await db
          .selectFrom('term')
          .select(({ fn }) => [
            fn.countAll().as('all'),
            fn.count('removedAt').as('gone'),
            fn.max('at').as('changedAt'),
            fn.max('removedAt').as('goneAt'),
          ])
          .where('from', '=', from)
          .where('to', '=', to)
          .executeTakeFirstOrThrow(),
      )
    },
    async find(id) {
      const row = await db.selectFrom('term').selectAll().where('id', '=', id).executeTakeFirst()
      return row ? { term: termOf(row), isRemoved: row.removedAt !== null } : null
    },
    async same({ from, to, term }) {
      const row = await standing()
        .where('from', '=', from)
        .where('to', '=', to)
        .where('key', '=', termKey(term))
        .executeTakeFirst()
      return row ? termOf(row) : null
    },
    async count() {
      const { many } = await db
        .selectFrom('term')
        .select((row) => row.fn.countAll().as('many'))
        .where('removedAt', 'is', null)
        .executeTakeFirstOrThrow()
      return Number(many)
    },
    async add(id, term, { person, at }) {
      await db
        .insertInto('term')
        .values({ id, ...columnsOf(term), person, at: at.toISOString(), removedAt: null })
        .execute()
    },
    async change({ id, ...term }, { person, at }) {
      await db
        .updateTable('term')
        .set({ ...columnsOf(term), person, at: at.toISOString() })
        .where('id', '=', id)
        .execute()
    },
    async remove(id, at) {
      await db
        .updateTable('term')
        .set({ removedAt: at === null ? null : at.toISOString() })
        .where('id', '=', id)
        .execute()
    },
  }
}
