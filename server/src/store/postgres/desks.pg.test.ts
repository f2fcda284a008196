import { afterAll, beforeAll, describe } from 'vitest'
import { peopleHaveProfiles } from '../../profile/profile.contract.ts'
import { desksHaveShifts } from '../../shift/shift.contract.ts'
import { startPostgres, type TestPostgres } from '../../testing/start-postgres.ts'

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

describe('in PostgreSQL', () => {
  desksHaveShifts(async () => ({ databaseUrl: await postgres.database('desks') }))
  peopleHaveProfiles(async () => ({ databaseUrl: await postgres.database('people') }))
})
