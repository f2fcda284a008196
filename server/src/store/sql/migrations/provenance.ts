import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { bytesColumn } from '../bytes-column.ts'

/** Who first wrote what was written again, beside each row and beside the snapshot. */
export const provenance: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('log').addColumn('inherited', bytesColumn(db)).execute()
    await db.schema.alterTable('logRoom').addColumn('provenance', bytesColumn(db)).execute()
  },
}
