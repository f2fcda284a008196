import { openPostgres } from './postgres/open-postgres.ts'
import { openSqlite } from './sqlite/open-sqlite.ts'
import type { Store } from './store.ts'

export type WhichStore = {
  /** For a command that is about what is there: it begins no newsroom where none is. */
  mustExist?: boolean
} & (
  | {
      directory: string
      /** For a command that runs beside a server on the same folder; a server itself wants the folder alone. */
      beside?: boolean
    }
  | {
      /** `postgres://person:password@host:port/database` */
      databaseUrl: string
    }
)

/**
 * Opens the store, and brings its tables up to date.
 * @param lost is told of what goes wrong with the database while nobody asks anything of it.
 */
export async function openStore(
  which: WhichStore,
  lost: (error: unknown) => void = () => {},
): Promise<Store> {
  const { mustExist = false } = which
  if ('databaseUrl' in which) return openPostgres(which.databaseUrl, lost, mustExist)
  return openSqlite(which.directory, { beside: which.beside ?? false, mustExist })
}
