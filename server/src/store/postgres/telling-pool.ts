import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { StorageFailed } from '../../storage-failed.ts'
import { inPlainWords } from './in-plain-words.ts'

/**
 * The pool as Kysely takes it: it tells a database that is away from a question that was wrong, and does not use a
 * connection again on which the server failed to answer.
 */
export function tellingPool(pool: Pool): PostgresPool {
  const known = new WeakMap<PoolClient, PostgresPoolClient>()

  const telling = (client: PoolClient): PostgresPoolClient => {
    let failed = false
    return {
      async query(sql: string, parameters: readonly unknown[]) {
        try {
          return await client.query(sql, parameters as unknown[])
        } catch (error) {
          const told = inPlainWords(error)
          failed ||= told instanceof StorageFailed
          throw told
        }
      },
      release: (destroy?: boolean) => client.release(destroy || failed),
    } as unknown as PostgresPoolClient
  }

  return {
    options: pool.options,
    async connect() {
      const client = await pool.connect().catch((error) => Promise.reject(inPlainWords(error)))
      const there = known.get(client) ?? telling(client)
      known.set(client, there)
      return there
    },
    end: () => pool.end(),
  }
}
