import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What programs show instead of a cookie; and by which of them an act was done. */
export const tokens: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('token')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('scopes', 'text', (c) => c.notNull())
      .addColumn('secretHash', 'text', (c) => c.notNull().unique())
      .addColumn('madeAt', 'text', (c) => c.notNull())
      .addColumn('expiresAt', 'text', (c) => c.notNull())
      .addColumn('usedAt', 'text')
      .addColumn('revokedAt', 'text')
      .execute()
    await db.schema.createIndex('tokenPerson').on('token').column('person').execute()
    await db.schema.alterTable('audit').addColumn('token', 'text').execute()
  },
}
