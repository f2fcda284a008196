import { languageSchema } from '@copydesk/shared/languages'
import { noticeSchema } from '@copydesk/shared/notifications'
import type { Kysely } from 'kysely'
import type { NoticeStore } from '../../notifications/notice-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'
import { idsOf } from './story-store.ts'

const told = noticeSchema.pick({ kind: true, outcome: true })

export function sqlNoticeStore(db: Kysely<NewsroomTables>): NoticeStore {
  const newest = (person: string) =>
    db.selectFrom('notice').select('id').where('person', '=', person).orderBy('at', 'desc').orderBy('id')
  return {
    async add(notices) {
      if (notices.length === 0) return
      await db
        .insertInto('notice')
        .values([...notices])
        .execute()
    },
    async of(person) {
      const rows = await db
        .selectFrom('notice')
        .innerJoin('story', 'story.id', 'notice.story')
        .leftJoin('edition', 'edition.id', 'notice.edition')
        .selectAll('notice')
        .select(['story.slug', 'story.owner', 'story.restrictedTo', 'edition.language', 'edition.headline'])
        .where('notice.person', '=', person)
        .orderBy('notice.at', 'desc')
        .orderBy('notice.id')
        .execute()
      return rows.map(({ slug, owner, restrictedTo, language, headline, ...row }) => {
        const edition =
          language === null ? null : { language: languageSchema.parse(language), headline: headline ?? '' }
        return {
          ...row,
          ...told.parse(row),
          about: { slug, owner, restrictedTo: idsOf(restrictedTo), edition },
        }
      })
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
        const isOver = await newest(person).limit(1).offset(most).executeTakeFirst()
        if (!isOver) continue
        await db
          .deleteFrom('notice')
          .where('person', '=', person)
          .where('id', 'not in', newest(person).limit(most))
          .execute()
      }
    },
  }
}
