import { noticeSchema } from '@copydesk/shared/notifications'
import type { Kysely } from 'kysely'
import type { NoticeStore } from '../../notifications/notice-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

const told = noticeSchema.pick({ kind: true, outcome: true })

export function sqlNoticeStore(db: Kysely<NewsroomTables>): NoticeStore {
  return {
    async add(notices) {
      if (notices.length > 0)
        await db
          .insertInto('notice')
          .values([...notices])
          .execute()
    },
    async of(person) {
      const rows = await db
        .selectFrom('notice')
        .selectAll()
        .where('person', '=', person)
        .orderBy('at', 'desc')
        .orderBy('id')
        .execute()
      return rows.map((row) => ({ ...row, ...told.parse(row) }))
    },
    async mark(person, ids, at) {
      if (ids.length === 0) return
      await db
        .updateTable('notice')
        .set({ readAt: at === null ? null : at.toISOString() })
        .where('person', '=', person)
        .where('id', 'in', [...ids])
        .execute()
    },
    async thin(people, most, before) {
      await db.deleteFrom('notice').where('at', '<', before.toISOString()).execute()
      for (const person of people) {
        const newest = await db
          .selectFrom('notice')
          .select('id')
          .where('person', '=', person)
          .orderBy('at', 'desc')
          .orderBy('id')
          .limit(1)
          .offset(most - 1)
          .executeTakeFirst()
        if (!newest) continue
        const keep = db
          .selectFrom('notice')
          .select('id')
          .where('person', '=', person)
          .orderBy('at', 'desc')
          .orderBy('id')
          .limit(most)
        await db.deleteFrom('notice').where('person', '=', person).where('id', 'not in', keep).execute()
      }
    },
  }
}
