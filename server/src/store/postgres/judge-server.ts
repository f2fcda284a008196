import { Refusal } from '@copydesk/shared/refusal'
import { type Kysely, sql } from 'kysely'

/** The oldest that the newsroom is tested with. */
const OLDEST = 150_000

/** Refuses a server that could not keep what people were told is saved, or not as they wrote it. */
export async function judgeServer<T>(db: Kysely<T>): Promise<void> {
  const { rows } = await sql<{ version: string; number: number; fsync: string; encoding: string }>`
    select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
      current_setting('fsync') as fsync, current_setting('server_encoding') as encoding`.execute(db)
  const [server] = rows
  if (!server) throw new Error('PostgreSQL said nothing of itself.')
  const no = (sentence: string) => new Refusal('bad-request', sentence)
  if (server.number < OLDEST) throw no(`This is PostgreSQL ${server.version}: Copydesk needs 15 or newer.`)
  if (server.fsync !== 'on')
    throw no(
      'This PostgreSQL runs with fsync off: a power cut would take back what people were told is saved. Switch it on.',
    )
  if (server.encoding !== 'UTF8')
    throw no(
      `This database is kept in ${server.encoding}: make one with UTF8, so that every language can be written in it.`,
    )
}
