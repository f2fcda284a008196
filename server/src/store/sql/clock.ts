import { type Kysely, PostgresAdapter, type RawBuilder, sql } from 'kysely'
import type { Clock } from '../../publication/clock.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

/** PostgreSQL's own clock, whatever its servers' say; in a file that one process writes, that process's. */
export function sqlClock(db: Kysely<NewsroomTables>, now: () => Date): Clock {
  if (!hasClock(db)) return { now: async () => now() }
  return {
    async now() {
      // In milliseconds, so that no setting of the session decides how it is read.
      const { rows } = await sql<{ ms: string }>`
        select floor(extract(epoch from clock_timestamp()) * 1000)::text as ms`.execute(db)
      return new Date(Number(rows[0]?.ms))
    },
  }
}

/** What that clock says, in the midst of a query and as times are kept. */
export const momentOn = (db: Kysely<NewsroomTables>, now: Date): string | RawBuilder<string> =>
  hasClock(db)
    ? sql<string>`to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
    : now.toISOString()

const hasClock = (db: Kysely<NewsroomTables>): boolean => db.getExecutor().adapter instanceof PostgresAdapter
