import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { bytesColumn } from '../bytes-column.ts'
import { countedColumn } from '../counted-column.ts'

/** Whom copy rests on: groups without a name, where they stand, who knows them; and the vault, sealed. */
export const sources: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('sourceGroup')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('story', 'text', (c) => c.notNull().references('story.id'))
      .addColumn('claimed', 'integer')
      .addColumn('someOf', 'text', (c) => c.references('sourceGroup.id'))
      .addColumn('by', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .execute()
    await db.schema.createIndex('sourceGroupOfStory').on('sourceGroup').columns(['story', 'at']).execute()
    await db.schema
      .createTable('sourceMark')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('group', 'text', (c) => c.notNull().references('sourceGroup.id'))
      .addColumn('edition', 'text', (c) => c.notNull().references('edition.id'))
      .addColumn('subject', 'text', (c) => c.notNull())
      .addColumn('by', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .execute()
    await db.schema.createIndex('sourceMarkOfGroup').on('sourceMark').column('group').execute()
    await db.schema
      .createTable('attestation')
      .addColumn('group', 'text', (c) => c.notNull().references('sourceGroup.id'))
      .addColumn('edition', 'text', (c) => c.notNull().references('edition.id'))
      .addColumn('by', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('how', 'text', (c) => c.notNull())
      .addColumn('keys', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('attestationKey', ['group', 'edition', 'by'])
      .execute()
    await db.schema
      .createTable('vaultEntry')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('group', 'text', (c) => c.notNull().references('sourceGroup.id'))
      .addColumn('story', 'text', (c) => c.notNull().references('story.id'))
      .addColumn('owner', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('madeAt', 'text', (c) => c.notNull())
      .addColumn('changedAt', 'text', (c) => c.notNull())
      .addColumn('purgedAt', 'text')
      .execute()
    await db.schema.createIndex('vaultEntryOfStory').on('vaultEntry').column('story').execute()
    await db.schema
      .createTable('vaultReader')
      .addColumn('entry', 'text', (c) => c.notNull().references('vaultEntry.id'))
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addPrimaryKeyConstraint('vaultReaderKey', ['entry', 'person'])
      .execute()
    await db.schema
      .createTable('vaultPart')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('entry', 'text', (c) => c.notNull().references('vaultEntry.id'))
      .addColumn('part', 'text', (c) => c.notNull())
      .addColumn('sealed', bytesColumn(db), (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .execute()
    await db.schema.createIndex('vaultPartOfEntry').on('vaultPart').column('entry').execute()
    await db.schema
      .createTable('vaultOpening')
      .addColumn('position', ...countedColumn(db))
      .addColumn('entry', 'text', (c) => c.notNull().references('vaultEntry.id'))
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .execute()
    await db.schema
      .createIndex('vaultOpeningOfEntry')
      .on('vaultOpening')
      .columns(['entry', 'position'])
      .execute()
  },
}
