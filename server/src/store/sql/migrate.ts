import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { MIGRATIONS } from './migrations/index.ts'

/** Brings the tables up to what this program knows. */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } })
  const { error, results } = await migrator.migrateToLatest()
  if (error === undefined) return
  const failed = results?.find((one) => one.status === 'Error')?.migrationName
  throw new Error(
    `The database cannot be brought up to date${failed ? ` (${failed})` : ''}: ${(error as Error).message ?? error}`,
    { cause: error },
  )
}
