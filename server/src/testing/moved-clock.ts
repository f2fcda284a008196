import { Client } from 'pg'

/** A clock that a test moves, and the newsroom that goes by it. */
export interface MovedClock {
  settings: Record<string, string>
  /** The process's own. */
  now(): Date
  /** From now on it is this time, and it stands still. */
  to(at: string): Promise<void>
  close(): Promise<void>
}

/** Of a newsroom in a file: the process's. */
export function processClock(settings: Record<string, string> = {}): MovedClock {
  let time: number | null = null
  return {
    settings,
    now: () => new Date(time ?? Date.now()),
    async to(at) {
      time = Date.parse(at)
    },
    async close() {},
  }
}

/**
 * Of a newsroom in PostgreSQL: the database's own. The server's function is hidden by another of its name, so that
 * nothing of the product knows of the test.
 */
export async function databaseClock(databaseUrl: string, now = () => new Date()): Promise<MovedClock> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('create table moved (at timestamptz)')
  await client.query('insert into moved values (null)')
  await client.query(
    `create function public.clock_timestamp() returns timestamptz language sql as
     'select coalesce((select at from public.moved), pg_catalog.clock_timestamp())'`,
  )
  const { rows } = await client.query('select current_database() as name')
  await client.query(`alter database "${rows[0].name}" set search_path = public, pg_catalog`)
  return {
    settings: { databaseUrl },
    now,
    async to(at) {
      await client.query('update moved set at = $1', [at])
    },
    close: () => client.end(),
  }
}
