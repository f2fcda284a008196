import type { Kysely } from 'kysely'
import type { KillStore } from '../../publication/kill-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

export function sqlKillStore(db: Kysely<NewsroomTables>): KillStore {
  return {
    async find(story) {
      const row = await db.selectFrom('storyKill').selectAll().where('story', '=', story).executeTakeFirst()
      return row ? { ...row, substitute: row.substitute === 1 } : null
    },
    async add(kill, desks) {
      await db
        .insertInto('storyKill')
        .values({ ...kill, substitute: kill.substitute ? 1 : 0 })
        .execute()
      const { story } = kill
      if (desks.length > 0)
        await db
          .insertInto('killAcknowledgement')
          .values(desks.map((desk) => ({ story, desk, person: null, at: null })))
          .execute()
    },
    async acknowledgements(story) {
      return db
        .selectFrom('killAcknowledgement')
        .select(['desk', 'person', 'at'])
        .where('story', '=', story)
        .orderBy('desk')
        .execute()
    },
    async unacknowledged() {
      return db
        .selectFrom('killAcknowledgement')
        .innerJoin('storyKill', 'storyKill.story', 'killAcknowledgement.story')
        .select(['killAcknowledgement.story', 'killAcknowledgement.desk'])
        .where('killAcknowledgement.at', 'is', null)
        .orderBy('storyKill.at')
        .orderBy('killAcknowledgement.desk')
        .execute()
    },
    async acknowledge(story, desk, by) {
      const { numUpdatedRows } = await db
        .updateTable('killAcknowledgement')
        .set(by)
        .where('story', '=', story)
        .where('desk', '=', desk)
        .where('at', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
  }
}
