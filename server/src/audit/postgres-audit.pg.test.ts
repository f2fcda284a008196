import { sql } from 'kysely'
import { afterAll, beforeAll } from 'vitest'
import { openStore } from '../store/open-store.ts'
import { auditContract } from '../testing/audit.contract.ts'
import { startPostgres, type TestPostgres } from '../testing/start-postgres.ts'

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

auditContract('PostgreSQL', async () => ({
  store: await openStore({ databaseUrl: await postgres.database('acts') }),
  async forget(db) {
    await sql`drop trigger "audit-change" on audit`.execute(db)
  },
}))
