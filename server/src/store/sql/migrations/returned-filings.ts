import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What was sent back waits for whoever filed it, also where something of it is out: since when, beside its filing. */
export const returnedFilings: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('filing').addColumn('returnedAt', 'text').execute()
    await sql`update "filing" set "returnedAt" = (
      select max("audit"."at") from "audit"
      where "audit"."what" = 'edition' and "audit"."subject" = "filing"."edition" and "audit"."act" = 'return'
    ) where "edition" in (select "id" from "edition" where "state" = 'draft')`.execute(db)
    await sql`create index "filingReturned" on "filing" ("edition") where "returnedAt" is not null`.execute(
      db,
    )
  },
}
