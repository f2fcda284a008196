import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { countedColumn } from '../counted-column.ts'

/** Who is on at a desk, what they hand over, and the log of the desk. */
export const shift: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('shift')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('desk', 'text', (c) => c.notNull().references('desk.id'))
      .addColumn('slot', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('revision', 'integer', (c) => c.notNull())
      .addColumn('startedAt', 'text', (c) => c.notNull())
      .addColumn('endedAt', 'text')
      .addColumn('handedOverAt', 'text')
      .addColumn('note', 'text', (c) => c.notNull().defaultTo(''))
      .addColumn('acknowledgedAt', 'text')
      .addColumn('acknowledgedBy', 'text', (c) => c.references('person.id'))
      .execute()
    // A desk has one at a time, whoever takes it at the same moment.
    await db.schema
      .createIndex('shiftOn')
      .unique()
      .on('shift')
      .column('desk')
      .where('endedAt' as never, 'is', null)
      .execute()
    await db.schema
      .createTable('shiftCrew')
      .addColumn('shift', 'text', (c) => c.notNull().references('shift.id'))
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('part', 'text', (c) => c.notNull())
      // Empty, for parts that have none: it is a part of the key.
      .addColumn('language', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('shiftCrewKey', ['shift', 'person', 'part', 'language'])
      .execute()
    await db.schema
      .createTable('deskNote')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('words', 'text', (c) => c.notNull())
      .addColumn('earlier', 'text', (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('deskLog')
      .addColumn('position', ...countedColumn(db))
      // What is told to readers: a gap between counted ones would say how much they may not see.
      .addColumn('id', 'text', (c) => c.notNull().unique())
      .addColumn('desk', 'text', (c) => c.notNull().references('desk.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('shift', 'text', (c) => c.references('shift.id'))
      .addColumn('story', 'text', (c) => c.references('story.id'))
      .addColumn('edition', 'text', (c) => c.references('edition.id'))
      // Of the two, what the line is: an act on record, or a note.
      .addColumn('act', 'bigint')
      .addColumn('note', 'text', (c) => c.references('deskNote.id'))
      .execute()
    await db.schema.createIndex('deskLogNewest').on('deskLog').columns(['desk', 'position']).execute()
  },
}
