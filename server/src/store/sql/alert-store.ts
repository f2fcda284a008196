import type { Language } from '@copydesk/shared/languages'
import { type Kysely, PostgresAdapter, sql } from 'kysely'
import type { AlertStore, OutAlert, StandingAlert, WhichAlerts } from '../../alerts/alert-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

/** Of so many of the last some are on a front: those before them have been followed by their story, or by others. */
const RECENT = 500

export function sqlAlertStore(db: Kysely<NewsroomTables>): AlertStore {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter
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
    async isOut(edition) {
      const row = await db
        .selectFrom('alertWords')
        .select('alert')
        .where('edition', '=', edition)
        .where('releasedAt', 'is not', null)
        .limit(1)
        .executeTakeFirst()
      return row !== undefined
    },
    async out(which) {
      const released = await newest(which)
      if (which.standing) return released
      const all = new Map([...released, ...(await withdrawn(which))].map((one) => [keyOf(one), one]))
      return [...all.values()]
        .sort((a, b) => (toldAt(a) < toldAt(b) ? 1 : toldAt(a) > toldAt(b) ? -1 : b.number - a.number))
        .slice(0, which.limit)
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
        .orderBy('alertWords.releasedAt', 'desc')
        .orderBy('alert.number', 'desc')
        .execute()
      return rows.map(outOf)
    },
    async addressOf(id) {
      // As the index has it.
      const end = isPostgres ? sql<string>`right("address", 8)` : sql<string>`substr("address", -8)`
      const rows = await db.selectFrom('alertWords').select('address').where(end, '=', id).limit(2).execute()
      return rows.length === 1 ? (rows[0]?.address ?? null) : null
    },
  }

  /** By when they were released. */
  async function newest({ language, desk, limit, standing: isStanding }: WhichAlerts): Promise<OutAlert[]> {
    const rows = await outIn({ language, desk })
      .$if(isStanding === true, (all) =>
        all
          .where('storyKill.at', 'is', null)
          .where(({ eb, fn, val, selectFrom }) =>
            eb(
              'alertWords.releasedAt',
              '>=',
              fn.coalesce(
                selectFrom('alertWords as last')
                  .select('last.releasedAt')
                  .where('last.releasedAt', 'is not', null)
                  .orderBy('last.releasedAt', 'desc')
                  .limit(1)
                  .offset(RECENT),
                val(''),
              ),
            ),
          )
          .where(({ not, exists, selectFrom }) =>
            not(
              exists(
                selectFrom('publication')
                  .select('publication.id')
                  .whereRef('publication.edition', '=', 'alertWords.edition')
                  .whereRef('publication.publishedAt', '>=', 'alertWords.releasedAt'),
              ),
            ),
          ),
      )
      .orderBy('alertWords.releasedAt', 'desc')
      .orderBy('alert.number', 'desc')
      .limit(limit)
      .execute()
    return rows.map(outOf)
  }

  /** By when they were withdrawn: also of what went out long before. */
  async function withdrawn({ language, desk, limit }: WhichAlerts): Promise<OutAlert[]> {
    const rows = await outIn({ language, desk })
      .where('storyKill.at', 'is not', null)
      .orderBy('storyKill.at', 'desc')
      .orderBy('alert.number', 'desc')
      .limit(limit)
      .execute()
    return rows.map(outOf)
  }

  function outIn({ language, desk }: Pick<WhichAlerts, 'language' | 'desk'>) {
    return out()
      .where('edition.language', '=', language)
      .$if(desk !== undefined, (all) =>
        all.where((e) => e(e.fn.coalesce('edition.desk', 'story.desk'), '=', desk ?? '')),
      )
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

const keyOf = ({ alert, edition }: OutAlert): string => `${alert} ${edition}`

/** When readers were last told of it. */
const toldAt = ({ kill, releasedAt }: OutAlert): string => kill?.at ?? releasedAt
