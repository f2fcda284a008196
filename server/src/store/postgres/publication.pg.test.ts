import { afterAll, beforeAll, describe } from 'vitest'
import { publicationsAreKept } from '../../publication/publication-stores.contract.ts'
import { startPostgres, type TestPostgres } from '../../testing/start-postgres.ts'

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

describe('in PostgreSQL', () => {
  publicationsAreKept(async () => ({ databaseUrl: await postgres.database('kept') }))
})
