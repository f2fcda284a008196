import type { Kysely } from 'kysely'
import type { AttestationRecord, MarkRecord, SourceStore } from '../../sources/source-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

export function sqlSourceStore(db: Kysely<NewsroomTables>): SourceStore {
  return {
    async groups(story) {
      return db
        .selectFrom('sourceGroup')
        .selectAll()
        .where('story', '=', story)
        .orderBy('at')
        .orderBy('id')
        .execute()
    },
    async findGroup(id) {
      return (await db.selectFrom('sourceGroup').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
    },
    async addGroup(group) {
      await db.insertInto('sourceGroup').values(group).execute()
    },
    async changeGroup(id, change) {
      await db.updateTable('sourceGroup').set(change).where('id', '=', id).execute()
    },
    async marks(story) {
      const rows = await db
        .selectFrom('sourceMark')
        .innerJoin('sourceGroup', 'sourceGroup.id', 'sourceMark.group')
        .selectAll('sourceMark')
        .where('sourceGroup.story', '=', story)
        .orderBy('sourceMark.at')
        .orderBy('sourceMark.id')
        .execute()
      return rows.map(markOf)
    },
    async findMark(id) {
      const row = await db.selectFrom('sourceMark').selectAll().where('id', '=', id).executeTakeFirst()
      return row ? markOf(row) : null
    },
    async addMark({ subject, ...mark }) {
      await db
        .insertInto('sourceMark')
        .values({ ...mark, subject: JSON.stringify(subject) })
        .execute()
    },
    async dropMark(id) {
      await db.deleteFrom('sourceMark').where('id', '=', id).execute()
    },
    async moveMark(id, subject) {
      const row = { subject: JSON.stringify(subject) }
      await db.updateTable('sourceMark').set(row).where('id', '=', id).execute()
    },
    async attestations(story) {
      const rows = await db
        .selectFrom('attestation')
        .innerJoin('sourceGroup', 'sourceGroup.id', 'attestation.group')
        .selectAll('attestation')
        .where('sourceGroup.story', '=', story)
        .where('attestation.keys', '!=', WITHDRAWN)
        .orderBy('attestation.at')
        .execute()
      return rows.map(({ how, keys, ...row }) => ({
        ...row,
        how: how as AttestationRecord['how'],
        keys: JSON.parse(keys),
      }))
    },
    async attest({ keys, ...attestation }) {
      const row = { ...attestation, keys: JSON.stringify(keys) }
      await db
        .insertInto('attestation')
        .values(row)
        .onConflict((conflict) =>
          conflict
            .columns(['group', 'edition', 'by'])
            .doUpdateSet({ at: row.at, how: row.how, keys: row.keys }),
        )
        .execute()
    },
    async withdraw(group, edition, person) {
      const { numUpdatedRows } = await db
        .updateTable('attestation')
        .set({ keys: WITHDRAWN })
        .where('group', '=', group)
        .where('edition', '=', edition)
        .where('by', '=', person)
        .where('keys', '!=', WITHDRAWN)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
    async hasWithdrawn(group, edition, person) {
      const row = await db
        .selectFrom('attestation')
        .select('at')
        .where('group', '=', group)
        .where('edition', '=', edition)
        .where('by', '=', person)
        .where('keys', '=', WITHDRAWN)
        .executeTakeFirst()
      return row !== undefined
    },
  }
}

/** Said of no words: what was taken back. */
const WITHDRAWN = '[]'

const markOf = ({ subject, ...row }: NewsroomTables['sourceMark']): MarkRecord => ({
  ...row,
  subject: JSON.parse(subject),
})
