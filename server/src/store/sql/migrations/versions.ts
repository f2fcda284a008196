import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { bytesColumn } from '../bytes-column.ts'

/**
 * The clock makes versions too, so that nobody need have made one; and each says how much changed. The table is written
 * anew, since one of the dialects cannot let a column be empty later, and so that the bytes stand last: a list of
 * hundreds of versions reads past none of them.
 */
export const versions: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('versionKept')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('edition', 'text', (c) => c.notNull().references('edition.id'))
      .addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('reason', 'text', (c) => c.notNull())
      // Null for the clock.
      .addColumn('madeBy', 'text', (c) => c.references('person.id'))
      .addColumn('madeAt', 'text', (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull())
      .addColumn('words', 'integer', (c) => c.notNull())
      .addColumn('note', 'text', (c) => c.notNull())
      // Of the room's log; nothing for those that were made before it was noted.
      .addColumn('position', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('added', 'integer')
      .addColumn('removed', 'integer')
      // JSON of the ids of people.
      .addColumn('writers', 'text', (c) => c.notNull().defaultTo('[]'))
      .addColumn('working', bytesColumn(db), (c) => c.notNull())
      .addColumn('publishable', 'text', (c) => c.notNull())
      .addUniqueConstraint('versionKeptNumber', ['edition', 'number'])
      .execute()
    const kept = sql.raw(
      [
        'id',
        'edition',
        'number',
        'reason',
        'madeBy',
        'madeAt',
        'hash',
        'words',
        'note',
        'working',
        'publishable',
      ]
        .map((column) => `"${column}"`)
        .join(', '),
    )
    await sql`insert into "versionKept" (${kept}) select ${kept} from "version"`.execute(db)
    await db.schema.dropTable('version').execute()
    await db.schema.alterTable('versionKept').renameTo('version').execute()
  },
}
