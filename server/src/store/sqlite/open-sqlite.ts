import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from '@copydesk/shared/refusal'
import { Kysely, sql } from 'kysely'
import { isNewsroom } from '../sql/is-newsroom.ts'
import type { LogTables } from '../sql/log-tables.ts'
import { migrate } from '../sql/migrate.ts'
import type { NewsroomTables } from '../sql/newsroom-tables.ts'
import type { Store } from '../store.ts'
import { openDatabase } from './database.ts'
import { holdFolder } from './hold-folder.ts'
import { sqliteDamage } from './sqlite-damage.ts'
import { SqliteThreadDialect } from './sqlite-dialect.ts'
import { sqliteLog } from './sqlite-log.ts'
import { Turns } from './turns.ts'

const MOST_TRIES = 100
const TRY_AGAIN_MS = 100

/** The store of a newsroom on one machine: a file in its folder. */
export async function openSqlite(
  directory: string,
  { beside, mustExist }: { beside: boolean; mustExist: boolean },
): Promise<Store> {
  const file = join(directory, 'newsroom.db')
  // Before anything is opened: opening makes the file.
  if (mustExist && !existsSync(file)) throw noNewsroomIn(directory)
  mkdirSync(directory, { recursive: true })
  const release = beside ? () => {} : holdFolder(directory)
  const database = openDatabase({ file, alone: !beside })
  const turns = new Turns()
  const db = new Kysely<NewsroomTables & LogTables>({ dialect: new SqliteThreadDialect(database, turns) })
  const close = async () => {
    await db.destroy()
    await database.close()
    release()
  }
  try {
    if (mustExist && !(await isNewsroom(db))) throw noNewsroomIn(directory)
    await migrate(db)
  } catch (error) {
    await close()
    throw error
  }
  return {
    db: db as unknown as Kysely<NewsroomTables>,
    log: sqliteLog(db as unknown as Kysely<LogTables>, database, turns),
    transact: (change) => (db as unknown as Kysely<NewsroomTables>).transaction().execute((tx) => change(tx)),
    damage: () => sqliteDamage(db),
    async forgetDeleted() {
      await sql`vacuum`.execute(db)
      for (let tries = 1; ; tries++) {
        const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db)
        if (rows[0]?.busy === 0) return
        // Somebody reads what is in it still.
        if (tries === MOST_TRIES) throw new Error('The log of the database is being read all the time.')
        await sleep(TRY_AGAIN_MS)
      }
    },
    watch: (hear) => database.watch(hear),
    close,
  }
}

const noNewsroomIn = (directory: string) =>
  new Refusal(
    'not-found',
    `There is no newsroom in ${directory}. Name its folder with --data, or begin one there with copydesk serve.`,
  )
