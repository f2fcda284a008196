import { Refusal } from '@copydesk/shared/refusal'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { StorageFailed } from '../../storage-failed.ts'
import { isNewsroom } from '../sql/is-newsroom.ts'
import type { LogTables } from '../sql/log-tables.ts'
import { migrate } from '../sql/migrate.ts'
import type { NewsroomTables } from '../sql/newsroom-tables.ts'
import type { Store } from '../store.ts'
import { judgeServer } from './judge-server.ts'
import { openPool } from './open-pool.ts'
import { postgresDamage } from './postgres-damage.ts'
import { postgresLog } from './postgres-log.ts'
import { tellingPool } from './telling-pool.ts'

/** Pages wait for one of these; more would not make the database faster. */
const CONNECTIONS = 10
/** A page that waits longer has been left by its reader. */
const PAGE_PATIENCE = { statementMs: 10_000 }
/** Saving: whoever types is told within five seconds that nothing is kept. */
const LOG_PATIENCE = { statementMs: 3000 }

/** Of advisory locks, the one for changes of the newsroom. Any number will do that nobody else takes. */
const CHANGES = 7_077_469

/**
 * The store of a newsroom in PostgreSQL.
 * @param url `postgres://person:password@host:port/database`
 * @param lost is told of connections that end while nobody uses them; whoever uses one is told by what fails.
 * @param mustExist begins no newsroom in a database that has none.
 */
export async function openPostgres(
  url: string,
  lost: (error: unknown) => void,
  mustExist = false,
): Promise<Store> {
  await bringUpToDate(url, lost, mustExist)
  const db = new Kysely<NewsroomTables>({
    dialect: new PostgresDialect({
      pool: tellingPool(openPool(url, PAGE_PATIENCE, { max: CONNECTIONS }, lost)),
    }),
  })
  const line = openPool(url, LOG_PATIENCE, { max: 1, pipeline: true }, lost)
  return {
    db,
    log: postgresLog(db as unknown as Kysely<LogTables>, line),
    /**
     * The lock makes changes run one after the other, in all processes, as they do in a file: what a change has read
     * stays true until it ends, and none ever has to be run twice. The log takes no part in it.
     */
    transact: (change) =>
      db
        .transaction()
        // Each statement sees what was committed before it, also what the change before this one did.
        .setIsolationLevel('read committed')
        .execute(async (tx) => {
          await sql`select pg_advisory_xact_lock(${sql.lit(CHANGES)})`.execute(tx)
          return change(tx)
        }),
    damage: () => postgresDamage(db),
    // What it deleted is written over in time; its own log and copies of it have it until they are recycled.
    async forgetDeleted() {
      await sql`vacuum`.execute(db)
    },
    async close() {
      await db.destroy()
      await line.end()
    },
  }
}

/** Judges the server, and migrates, with the patience that a large table may need. */
async function bringUpToDate(url: string, lost: (error: unknown) => void, mustExist: boolean) {
  const db = new Kysely<NewsroomTables>({
    dialect: new PostgresDialect({ pool: tellingPool(openPool(url, null, { max: 1 }, lost)) }),
  })
  try {
    await judgeServer(db)
    if (mustExist && !(await isNewsroom(db)))
      throw new Refusal(
        'not-found',
        'There is no newsroom in that database. Name another with COPYDESK_DATABASE_URL, or begin one there with copydesk serve.',
      )
    await migrate(db)
  } catch (error) {
    // At the start an operator reads it: in the words of the terminal.
    if (error instanceof StorageFailed)
      throw new Refusal('storage-failed', `The newsroom's database cannot be opened: ${error.message}`)
    throw error
  } finally {
    await db.destroy()
  }
}
