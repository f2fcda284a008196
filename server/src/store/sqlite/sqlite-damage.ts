import { type Kysely, sql } from 'kysely'

/** What SQLite finds wrong in the newsroom's file, a line each. */
export async function sqliteDamage<T>(db: Kysely<T>): Promise<string[]> {
  const { rows: pages } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
  const { rows: loose } = await sql<{ table: string }>`pragma foreign_key_check`.execute(db)
  return [
    ...pages.map((row) => row.integrity_check).filter((line) => line !== 'ok'),
    ...loose.map((row) => `a row of ${row.table} belongs to nothing`),
  ]
}
