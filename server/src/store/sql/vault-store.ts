import type { Kysely } from 'kysely'
import type { EntryRecord, VaultStore } from '../../sources/vault/vault-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

/** Openings that an owner is shown. */
const MOST_OPENINGS = 200

export function sqlVaultStore(db: Kysely<NewsroomTables>): VaultStore {
  const standing = () =>
    db
      .selectFrom('vaultEntry')
      .select(['id', 'group', 'story', 'owner', 'madeAt', 'changedAt'])
      .where('purgedAt', 'is', null)
  const withReaders = async (rows: Omit<EntryRecord, 'readers'>[]): Promise<EntryRecord[]> => {
    if (rows.length === 0) return []
    const readers = await db
      .selectFrom('vaultReader')
      .selectAll()
      .where(
        'entry',
        'in',
        rows.map(({ id }) => id),
      )
      .orderBy('person')
      .execute()
    return rows.map((row) => ({
      ...row,
      readers: readers.flatMap(({ entry, person }) => (entry === row.id ? [person] : [])),
    }))
  }
  const name = async (entry: string, readers: readonly string[]) => {
    if (readers.length > 0)
      await db
        .insertInto('vaultReader')
        .values(readers.map((person) => ({ entry, person })))
        .execute()
  }
  return {
    async entries(story) {
      return withReaders(
        await standing().where('story', '=', story).orderBy('madeAt', 'desc').orderBy('id').execute(),
      )
    },
    async find(id) {
      return (await withReaders(await standing().where('id', '=', id).execute()))[0] ?? null
    },
    async add({ readers, ...entry }) {
      await db
        .insertInto('vaultEntry')
        .values({ ...entry, purgedAt: null })
        .execute()
      await name(entry.id, readers)
    },
    async nameReaders(id, readers) {
      await db.deleteFrom('vaultReader').where('entry', '=', id).execute()
      await name(id, readers)
    },
    async changed(id, changedAt) {
      await db.updateTable('vaultEntry').set({ changedAt }).where('id', '=', id).execute()
    },
    async parts(entry) {
      return db
        .selectFrom('vaultPart')
        .select(['id', 'part', 'sealed', 'at'])
        .where('entry', '=', entry)
        .where('part', '!=', 'document')
        .orderBy('at')
        .orderBy('id')
        .execute()
    },
    async documents(story) {
      const rows = await db
        .selectFrom('vaultPart')
        .innerJoin('vaultEntry', 'vaultEntry.id', 'vaultPart.entry')
        .select((row) => ['vaultPart.entry', row.fn.countAll().as('count')])
        .where('vaultEntry.story', '=', story)
        .where('part', '=', 'document')
        .groupBy('vaultPart.entry')
        .execute()
      return new Map(rows.map(({ entry, count }) => [entry, Number(count)]))
    },
    async part(entry, id) {
      const row = await db
        .selectFrom('vaultPart')
        .select(['id', 'part', 'sealed', 'at'])
        .where('entry', '=', entry)
        .where('id', '=', id)
        .executeTakeFirst()
      return row ?? null
    },
    async keepPart(entry, part) {
      await db.deleteFrom('vaultPart').where('id', '=', part.id).where('entry', '=', entry).execute()
      await db
        .insertInto('vaultPart')
        .values({ ...part, entry })
        .execute()
    },
    async dropPart(entry, id) {
      await db.deleteFrom('vaultPart').where('entry', '=', entry).where('id', '=', id).execute()
    },
    async opened(entry, person, at) {
      await db.insertInto('vaultOpening').values({ entry, person, at }).execute()
    },
    async openings(entry) {
      const rows = await db
        .selectFrom('vaultOpening')
        .select(['person', 'at'])
        .where('entry', '=', entry)
        .orderBy('position', 'desc')
        .limit(MOST_OPENINGS)
        .execute()
      return rows.map(({ person, at }) => ({ by: person, at }))
    },
    async ownedBy(owner) {
      return (await standing().where('owner', '=', owner).execute()).map(({ id }) => id)
    },
    async purge(id, purgedAt) {
      await db.deleteFrom('vaultPart').where('entry', '=', id).execute()
      await db.deleteFrom('vaultReader').where('entry', '=', id).execute()
      await db.deleteFrom('vaultOpening').where('entry', '=', id).execute()
      await db.updateTable('vaultEntry').set({ purgedAt }).where('id', '=', id).execute()
    },
    async standing() {
      const rows = await db.selectFrom('vaultEntry').select('id').where('purgedAt', 'is', null).execute()
      return rows.map(({ id }) => id)
    },
    async purged() {
      const rows = await db.selectFrom('vaultEntry').select('id').where('purgedAt', 'is not', null).execute()
      return rows.map(({ id }) => id)
    },
  }
}
