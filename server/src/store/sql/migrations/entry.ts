import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** How people get in: invitations, links to a new password, second factors; and the newsroom's languages. */
export const entry: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('newsroom')
      .addColumn('languages', 'text', (c) => c.notNull().defaultTo('[]'))
      .execute()
    await db.schema.alterTable('session').addColumn('seenAt', 'text').execute()
    await db.schema
      .createTable('invitation')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('secretHash', 'text', (c) => c.notNull().unique())
      .addColumn('email', 'text', (c) => c.notNull())
      .addColumn('role', 'text', (c) => c.notNull())
      .addColumn('desks', 'text', (c) => c.notNull())
      .addColumn('invitedBy', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('createdAt', 'text', (c) => c.notNull())
      .addColumn('expiresAt', 'text', (c) => c.notNull())
      .addColumn('closedAt', 'text')
      .addColumn('closed', 'text')
      .execute()
    await db.schema
      .createTable('passwordLink')
      .addColumn('secretHash', 'text', (c) => c.primaryKey().notNull())
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('madeBy', 'text', (c) => c.references('person.id'))
      .addColumn('expiresAt', 'text', (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('secondFactor')
      .addColumn('person', 'text', (c) => c.primaryKey().notNull().references('person.id'))
      .addColumn('secret', 'text', (c) => c.notNull())
      .addColumn('confirmedAt', 'text')
      .addColumn('lastStep', 'integer', (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('recoveryCode')
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('hash', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('recoveryCodeKey', ['person', 'hash'])
      .execute()
  },
}
