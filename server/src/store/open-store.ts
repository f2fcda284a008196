import { Refusal } from '@copydesk/shared/refusal'
import { openSqlite } from './sqlite/open-sqlite.ts'
import type { Store } from './store.ts'

export type WhichStore =
  | {
      directory: string
      /** For a command that runs beside a server on the same folder; a server itself wants the folder alone. */
      beside?: boolean
    }
  | { databaseUrl: string }

/** Opens the store, and brings its tables up to date. */
export async function openStore(which: WhichStore): Promise<Store> {
  if ('databaseUrl' in which)
    throw new Refusal(
      'bad-request',
      'This version keeps a newsroom in a folder: give --data, not a database.',
    )
  return openSqlite(which.directory, which.beside ?? false)
}
