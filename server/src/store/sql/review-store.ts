import { APPROVERS, ASKED_DUTIES } from '@copydesk/shared/review'
import type { Kysely } from 'kysely'
import * as z from 'zod'
import type { ReviewStore } from '../../review/review-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

const clearsAs = z.enum([...APPROVERS, ...ASKED_DUTIES])
const askedDuty = z.enum(ASKED_DUTIES)
const readBackAnswer = z.enum(['ok', 'problem'])
const flagAnswer = z.enum(['cleared', 'not-cleared']).nullable()

export function sqlReviewStore(db: Kysely<NewsroomTables>): ReviewStore {
  const ofEdition = (edition: string) => ({
    filing: () => db.selectFrom('filing').selectAll().where('edition', '=', edition),
    hold: () => db.selectFrom('hold').selectAll().where('edition', '=', edition),
    forcing: () => db.selectFrom('forcing').selectAll().where('edition', '=', edition),
  })
  return {
    async filing(edition) {
      return (await ofEdition(edition).filing().executeTakeFirst()) ?? null
    },
    async keepFiling({ edition, ...filing }) {
      await db
        .insertInto('filing')
        .values({ edition, ...filing })
        .onConflict((conflict) => conflict.column('edition').doUpdateSet(filing))
        .execute()
    },
    async sendBack(edition, returnedAt) {
      await db.updateTable('filing').set({ returnedAt }).where('edition', '=', edition).execute()
    },
    async waitAgain(edition, waitsSince) {
      await db
        .updateTable('filing')
        .set({ waitsSince, rungAt: null, to: null })
        .where('edition', '=', edition)
        .execute()
    },
    waitingFor() {
      return db
        .selectFrom('filing')
        .innerJoin('edition', 'edition.id', 'filing.edition')
        .select('filing.edition')
        .select((e) => e.ref('filing.to').$notNull().as('to'))
        .where('edition.state', '=', 'submitted')
        .where('edition.claimedBy', 'is', null)
        .where('filing.to', 'is not', null)
        .execute()
    },
    waiting() {
      return db
        .selectFrom('filing')
        .innerJoin('edition', 'edition.id', 'filing.edition')
        .innerJoin('story', 'story.id', 'edition.story')
        .select((e) => [
          'filing.edition',
          e.fn.coalesce('edition.desk', 'story.desk').as('desk'),
          'filing.person as filedBy',
          'filing.waitsSince',
        ])
        .where('edition.state', '=', 'submitted')
        .where('edition.claimedBy', 'is', null)
        .where('filing.rungAt', 'is', null)
        .orderBy('filing.waitsSince')
        .execute()
    },
    async ring(edition, rungAt) {
      const { numUpdatedRows } = await db
        .updateTable('filing')
        .set({ rungAt })
        .where('edition', '=', edition)
        .where('rungAt', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
    changedSince() {
      return db
        .selectFrom('filing')
        .innerJoin('edition', 'edition.id', 'filing.edition')
        .innerJoin('version', 'version.id', 'edition.filed')
        .select(['filing.edition', 'filing.person as filedBy', 'edition.liveHash'])
        .where('edition.state', 'in', ['submitted', 'approved'])
        .whereRef('edition.liveHash', '!=', 'version.hash')
        .where('filing.askedBackAt', 'is', null)
        .execute()
    },
    async askBack(edition, askedBackAt) {
      const { numUpdatedRows } = await db
        .updateTable('filing')
        .set({ askedBackAt })
        .where('edition', '=', edition)
        .where('askedBackAt', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
    async askBackAgain(edition) {
      await db.updateTable('filing').set({ askedBackAt: null }).where('edition', '=', edition).execute()
    },
    async clearings(edition, hash) {
      const rows = await db
        .selectFrom('clearing')
        .selectAll()
        .where('edition', '=', edition)
        .where('hash', '=', hash)
        .orderBy('at')
        .orderBy('id')
        .execute()
      return rows.map((row) => ({ ...row, as: clearsAs.parse(row.as) }))
    },
    async addClearing(clearing) {
      const { at, version } = clearing
      await db
        .insertInto('clearing')
        .values(clearing)
        .onConflict((conflict) =>
          conflict.columns(['edition', 'hash', 'person', 'as']).doUpdateSet({ at, version }),
        )
        .execute()
    },
    async endClearings(edition, out) {
      await db
        .deleteFrom('clearing')
        .where('edition', '=', edition)
        .$if(out !== null, (all) => all.where('hash', '!=', out ?? ''))
        .execute()
    },
    async hold(edition) {
      const row = await ofEdition(edition).hold().executeTakeFirst()
      return row ? { reason: row.reason, by: row.person, at: row.at, until: row.until } : null
    },
    async putHold(edition, { by: person, ...hold }) {
      await db
        .insertInto('hold')
        .values({ edition, person, ...hold })
        .onConflict((conflict) => conflict.column('edition').doUpdateSet({ person, ...hold }))
        .execute()
    },
    async liftHold(edition) {
      await db.deleteFrom('hold').where('edition', '=', edition).execute()
    },
    async forcing(edition) {
      const row = await ofEdition(edition).forcing().executeTakeFirst()
      return row ? { version: row.version, person: row.person, at: row.at, reason: row.reason } : null
    },
    async keepForcing(edition, forcing) {
      await db
        .insertInto('forcing')
        .values({ edition, ...forcing })
        .onConflict((conflict) => conflict.column('edition').doUpdateSet(forcing))
        .execute()
    },
    async endForcing(edition) {
      await db.deleteFrom('forcing').where('edition', '=', edition).execute()
    },
    async readBack(edition, person, hash) {
      const row = await db
        .selectFrom('readBack')
        .selectAll()
        .where('edition', '=', edition)
        .where('person', '=', person)
        .$if(hash !== undefined, (all) => all.where('hash', '=', hash ?? ''))
        .orderBy('at', 'desc')
        .orderBy('id')
        .executeTakeFirst()
      return row ? { ...row, answer: readBackAnswer.parse(row.answer) } : null
    },
    async addReadBack(readBack) {
      await db.insertInto('readBack').values(readBack).execute()
    },
    async flags(edition) {
      const rows = await db
        .selectFrom('flag')
        .innerJoin('thread', 'thread.id', 'flag.thread')
        .selectAll('flag')
        .select('thread.removedAt')
        // Whoever removes the question takes it back; an answer is not theirs to take.
        .where((row) => row.or([row('thread.removedAt', 'is', null), row('flag.answer', 'is not', null)]))
        .where('flag.edition', '=', edition)
        .orderBy('flag.at')
        .orderBy('flag.thread')
        .execute()
      return rows.map(({ removedAt, ...row }) => ({
        ...row,
        removed: removedAt !== null,
        duty: askedDuty.parse(row.duty),
        answer: flagAnswer.parse(row.answer),
      }))
    },
    async unheardFlags(thread) {
      const rows = await db
        .selectFrom('flag')
        .innerJoin('thread', 'thread.id', 'flag.thread')
        .innerJoin('edition', 'edition.id', 'flag.edition')
        .innerJoin('story', 'story.id', 'edition.story')
        .innerJoin('duty', 'duty.duty', 'flag.duty')
        .select(['flag.thread', 'flag.edition', 'flag.person', 'flag.answer', 'edition.story'])
        .select('duty.person as holder')
        .where((row) => row('duty.desk', '=', row.fn.coalesce('edition.desk', 'story.desk')))
        .where('thread.removedAt', 'is', null)
        .where((row) =>
          row.or([
            row('flag.answer', 'is', null),
            row('flag.answer', '!=', 'cleared'),
            row('flag.answeredOf', 'is not', null),
          ]),
        )
        .where('edition.state', 'not in', ['spiked', 'killed'])
        .where('thread.closed', '=', 1)
        .where((row) =>
          row.not(
            row.exists(
              row
                .selectFrom('threadReader')
                .select('threadReader.person')
                .whereRef('threadReader.thread', '=', 'thread.id')
                .whereRef('threadReader.person', '=', 'duty.person'),
            ),
          ),
        )
        .$if(thread !== undefined, (all) => all.where('flag.thread', '=', thread ?? ''))
        .orderBy('flag.at')
        .execute()
      return rows.map((row) => ({ ...row, answer: flagAnswer.parse(row.answer) }))
    },
    async addFlag(flag) {
      await db
        .insertInto('flag')
        .values({ ...flag, answer: null, answeredBy: null, answeredAt: null, answeredOf: null })
        .execute()
    },
    async answerFlag(thread, { answer, person, at, of }) {
      await db
        .updateTable('flag')
        .set({ answer, answeredBy: person, answeredAt: at, answeredOf: of })
        .where('thread', '=', thread)
        .execute()
    },
  }
}
