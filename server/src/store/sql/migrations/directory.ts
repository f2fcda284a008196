import { type Kysely, PostgresAdapter, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { likenessesOf } from '../../../credits/directory/likenesses-of.ts'
import { searchWords } from '../../../credits/directory/search-words.ts'

/** Contributors found by any of their names, merged and parted; suggested credits; credits that are withheld. */
export const directory: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('contributor')
      .addColumn('aliases', 'text', (c) => c.notNull().defaultTo('[]'))
      .execute()
    await db.schema
      .alterTable('contributor')
      .addColumn('mergedInto', 'text', (c) => c.references('contributor.id'))
      .execute()
    await db.schema.createIndex('contributorMerged').on('contributor').column('mergedInto').execute()
    await db.schema.createIndex('contributorPerson').on('contributor').column('person').execute()
    await words(db)
    await db.schema
      .createTable('contributorMerge')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('merged', 'text', (c) => c.notNull().references('contributor.id'))
      .addColumn('kept', 'text', (c) => c.notNull().references('contributor.id'))
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('before', 'text', (c) => c.notNull())
      .addColumn('undoneAt', 'text')
      .execute()
    await db.schema
      .createTable('contributorApart')
      .addColumn('one', 'text', (c) => c.notNull().references('contributor.id'))
      .addColumn('other', 'text', (c) => c.notNull().references('contributor.id'))
      .addPrimaryKeyConstraint('contributorApartKey', ['one', 'other'])
      .execute()
    await db.schema
      .createTable('creditDismissal')
      .addColumn('edition', 'text', (c) => c.notNull().references('edition.id'))
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('role', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('amount', 'integer', (c) => c.notNull())
      .addColumn('by', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('creditDismissalKey', ['edition', 'person', 'role', 'kind'])
      .execute()
    await db.schema
      .createTable('withheldCredit')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('edition', 'text', (c) => c.notNull().references('edition.id'))
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('role', 'text', (c) => c.notNull())
      .addColumn('by', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .execute()
    await db.schema.createIndex('withheldEdition').on('withheldCredit').column('edition').execute()
    await db.schema.createIndex('editionCreditOf').on('editionCredit').column('contributor').execute()
  },
}

/** One column of each is looked through from a beginning on: byte by byte, whatever the database's language. */
async function words(db: Kysely<unknown>) {
  const text = db.getExecutor().adapter instanceof PostgresAdapter ? sql`text collate "C"` : sql`text`
  await db.schema
    .createTable('contributorWord')
    .addColumn('contributor', 'text', (c) => c.notNull().references('contributor.id'))
    .addColumn('word', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('contributorWordKey', ['contributor', 'word'])
    .execute()
  await db.schema
    .createIndex('contributorWordBegins')
    .on('contributorWord')
    .columns(['word', 'contributor'])
    .execute()
  await db.schema
    .createTable('contributorLikeness')
    .addColumn('contributor', 'text', (c) => c.notNull().references('contributor.id'))
    .addColumn('likeness', text, (c) => c.notNull())
    .addColumn('by', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('contributorLikenessKey', ['contributor', 'likeness', 'by'])
    .execute()
  await db.schema
    .createIndex('contributorLike')
    .on('contributorLikeness')
    .columns(['likeness', 'by'])
    .execute()
  const tables = db as Kysely<{
    contributor: { id: string; name: string; names: string }
    contributorWord: { contributor: string; word: string }
    contributorLikeness: { contributor: string; likeness: string; by: string }
  }>
  for (const { id, name, names } of await tables
    .selectFrom('contributor')
    .select(['id', 'name', 'names'])
    .execute()) {
    const all = [name, ...Object.values(JSON.parse(names) as Record<string, string>)]
    for (const word of searchWords(all))
      await tables.insertInto('contributorWord').values({ contributor: id, word }).execute()
    for (const like of likenessesOf(all))
      await tables
        .insertInto('contributorLikeness')
        .values({ contributor: id, ...like })
        .execute()
  }
}
