import type { Language } from '@copydesk/shared/languages'
import type { Kysely } from 'kysely'
import type { AlertStore, OutAlert, StandingAlert } from '../../alerts/alert-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

export function sqlAlertStore(db: Kysely<NewsroomTables>): AlertStore {
  const standing = () =>
    db
      .selectFrom('alertWords')
      .innerJoin('alert', 'alert.id', 'alertWords.alert')
      .innerJoin('edition', 'edition.id', 'alertWords.edition')
      .selectAll('alertWords')
      .select(['alert.story', 'alert.number', 'edition.language'])
  const out = () =>
    standing()
      .innerJoin('story', 'story.id', 'alert.story')
      .leftJoin('storyKill', 'storyKill.story', 'alert.story')
      .select((e) => [
        'storyKill.reason',
        'storyKill.instruction',
        'storyKill.substitute',
        'storyKill.at as killedAt',
        e
          .selectFrom('withheldCredit')
          .innerJoin('edition as named', 'named.id', 'withheldCredit.edition')
          .select('withheldCredit.id')
          .whereRef('named.story', '=', 'alert.story')
          .limit(1)
          .as('withheld'),
      ])
      .where('alertWords.releasedAt', 'is not', null)
      .orderBy('alertWords.releasedAt', 'desc')
      .orderBy('alert.number', 'desc')
  type Standing = Awaited<ReturnType<ReturnType<typeof standing>['executeTakeFirstOrThrow']>>
  type Out = Awaited<ReturnType<ReturnType<typeof out>['executeTakeFirstOrThrow']>>
  const standingOf = (row: Standing): StandingAlert => ({ ...row, language: row.language as Language })
  return {
    async ofStory(story) {
      const rows = await standing()
        .where('alert.story', '=', story)
        .orderBy('alert.number', 'desc')
        .orderBy('alertWords.filedAt')
        .execute()
      return rows.map(standingOf)
    },
    async find(alert, edition) {
      const row = await standing()
        .where('alertWords.alert', '=', alert)
        .where('alertWords.edition', '=', edition)
        .executeTakeFirst()
      return row ? standingOf(row) : null
    },
    async waiting() {
      const rows = await standing()
        .where('alertWords.releasedAt', 'is', null)
        .orderBy('alertWords.filedAt')
        .execute()
      return rows.map(standingOf)
    },
    async begin({ id, story, at }) {
      const last = await db
        .selectFrom('alert')
        .select(({ fn }) => fn.max('number').as('number'))
        .where('story', '=', story)
        .executeTakeFirst()
      await db
        .insertInto('alert')
        .values({ id, story, at, number: Number(last?.number ?? 0) + 1 })
        .execute()
    },
    async file({ alert, edition, ...words }) {
      await db
        .insertInto('alertWords')
        .values({ alert, edition, ...words, releasedBy: null, releasedAt: null, address: null })
        .onConflict((conflict) => conflict.columns(['alert', 'edition']).doUpdateSet(words))
        .execute()
    },
    async release(alert, edition, released) {
      const { numUpdatedRows } = await db
        .updateTable('alertWords')
        .set(released)
        .where('alert', '=', alert)
        .where('edition', '=', edition)
        .where('releasedAt', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
    async drop(alert, edition) {
      const { numDeletedRows } = await db
        .deleteFrom('alertWords')
        .where('alert', '=', alert)
        .where('edition', '=', edition)
        .where('releasedAt', 'is', null)
        .executeTakeFirst()
      return numDeletedRows > 0n
    },
    async out({ language, desk, limit }) {
      const rows = await out()
        .where('edition.language', '=', language)
        .$if(desk !== undefined, (all) =>
          all.where((e) => e(e.fn.coalesce('edition.desk', 'story.desk'), '=', desk ?? '')),
        )
        .limit(limit)
        .execute()
      return rows.map(outOf)
    },
    async outAt(address) {
      const rows = await out()
        .where('alert.story', '=', (e) =>
          e
            .selectFrom('alertWords as asked')
            .innerJoin('alert as one', 'one.id', 'asked.alert')
            .select('one.story')
            .where('asked.address', '=', address),
        )
        .execute()
      return rows.map(outOf)
    },
  }

  function outOf({ reason, instruction, substitute, killedAt, withheld, ...row }: Out): OutAlert {
    const { alert, edition, story, number, words, releasedAt, address } = row
    return {
      ...{ alert, edition, story, number, words, language: row.language as Language },
      ...{ releasedAt: releasedAt ?? '', address: address ?? '', withholds: withheld !== null },
      kill:
        reason === null
          ? null
          : {
              ...{ reason, instruction: instruction ?? '', at: killedAt ?? '' },
              substitute: Number(substitute) === 1,
            },
    }
  }
}
