import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What is due to be read again, also after a restart: what editions print, and how far localizations are. */
export const making: Migration = {
  async up(db: Kysely<unknown>) {
    for (const column of ['printDue', 'printed'])
      await db.schema
        .alterTable('edition')
        .addColumn(column, 'integer', (c) => c.notNull().defaultTo(0))
        .execute()
    // Few are ever due, and they are looked for often.
    await db.schema
      .createIndex('editionPrintDue')
      .on('edition')
      .column('id')
      .where(sql.ref('printed') as never, '<', sql.ref('printDue'))
      .execute()
    // JSON of where it is that the story's original follows: another agency's.
    await db.schema.alterTable('story').addColumn('outsideOriginal', 'text').execute()
    await db.schema
      .createTable('translationProgress')
      .addColumn('edition', 'text', (c) => c.primaryKey().notNull().references('edition.id'))
      // JSON; null before it was ever counted.
      .addColumn('progress', 'text')
      .addColumn('due', 'integer', (c) => c.notNull())
      .addColumn('counted', 'integer', (c) => c.notNull())
      .execute()
    await db.schema
      .createIndex('translationProgressDue')
      .on('translationProgress')
      .column('edition')
      .where(sql.ref('counted') as never, '<', sql.ref('due'))
      .execute()
    await sql`insert into "translationProgress" ("edition", "due", "counted")
      select "id", 1, 0 from "edition" where "follows" is not null`.execute(db)
  },
}
