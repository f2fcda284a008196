import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { bytesColumn } from '../bytes-column.ts'

/** The log of every room, where it stands, and whose the client ids are. */
export const log: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('logRoom')
      .addColumn('room', 'text', (c) => c.primaryKey().notNull())
      .addColumn('epoch', 'integer', (c) => c.notNull())
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('snapshot', bytesColumn(db))
      .addColumn('snapshotPosition', 'integer', (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('log')
      .addColumn('room', 'text', (c) => c.notNull().references('logRoom.room'))
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('epoch', 'integer', (c) => c.notNull())
      .addColumn('schema', 'integer', (c) => c.notNull())
      .addColumn('bytes', bytesColumn(db), (c) => c.notNull())
      .addPrimaryKeyConstraint('logPosition', ['room', 'position'])
      .execute()
    await db.schema
      .createTable('logClient')
      .addColumn('room', 'text', (c) => c.notNull().references('logRoom.room'))
      // A client id has 32 bits without a sign.
      .addColumn('client', 'bigint', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('logClientOwner', ['room', 'client'])
      .execute()
  },
}
