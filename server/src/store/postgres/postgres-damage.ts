import { type Kysely, sql } from 'kysely'

/** What PostgreSQL knows of damage in the newsroom's database, a line each. Rows that belong to nothing it does not let in. */
export async function postgresDamage<T>(db: Kysely<T>): Promise<string[]> {
  // Null where the operator made the cluster without checksums.
  const { rows: pages } = await sql<{ failures: number }>`
    select coalesce(checksum_failures, 0) as failures from pg_stat_database where datname = current_database()`.execute(
    db,
  )
  const { rows: indexes } = await sql<{ name: string }>`
    select indexrelid::regclass::text as name from pg_index
    where not indisvalid and indrelid in (select oid from pg_class where relnamespace = current_schema()::regnamespace)`.execute(
    db,
  )
  return [
    ...pages
      .filter(({ failures }) => failures > 0)
      .map(({ failures }) => `${failures} pages failed their checksum`),
    ...indexes.map(({ name }) => `the index ${name} is not valid`),
  ]
}
