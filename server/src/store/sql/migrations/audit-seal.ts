import { type Kysely, PostgresAdapter, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The seals of the record of acts; and from now on the database itself lets nobody change or remove an act or a seal. */
export const auditSeal: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('auditSeal')
      .addColumn('row', 'bigint', (c) => c.primaryKey().notNull())
      .addColumn('hash', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .execute()
    await db.schema.createIndex('auditAt').on('audit').column('at').execute()
    const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter
    if (isPostgres) await forbidInPostgres(db)
    else for (const [table, key] of KEPT) await forbidInSqlite(db, table, key)
  },
}

const KEPT = [
  ['audit', 'id'],
  ['auditSeal', 'row'],
] as const

async function forbidInSqlite(db: Kysely<unknown>, table: string, key: string) {
  const words = sql.lit('The record of acts is only ever added to.')
  for (const verb of ['update', 'delete'])
    await sql`create trigger ${sql.ref(`${table}-${verb}`)} before ${sql.raw(verb)} on ${sql.table(table)}
      begin select raise(abort, ${words}); end`.execute(db)
  // An INSERT OR REPLACE would take away a row without any trigger for deleting being asked.
  await sql`create trigger ${sql.ref(`${table}-replace`)} before insert on ${sql.table(table)}
    when exists (select 1 from ${sql.table(table)} where ${sql.ref(key)} = new.${sql.ref(key)})
    begin select raise(abort, ${words}); end`.execute(db)
}

async function forbidInPostgres(db: Kysely<unknown>) {
  await sql`create function "auditOnlyAdded"() returns trigger language plpgsql as
    'begin raise exception ''The record of acts is only ever added to.''; end'`.execute(db)
  for (const [table] of KEPT) {
    await sql`create trigger ${sql.ref(`${table}-change`)} before update or delete on ${sql.table(table)}
      for each row execute function "auditOnlyAdded"()`.execute(db)
    await sql`create trigger ${sql.ref(`${table}-truncate`)} before truncate on ${sql.table(table)}
      for each statement execute function "auditOnlyAdded"()`.execute(db)
  }
}
