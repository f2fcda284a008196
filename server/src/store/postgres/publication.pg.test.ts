import { afterAll, beforeAll, describe } from 'vitest'
import { alertsGoOut } from '../../alerts/alerts.contract.ts'
import { readersAreServed } from '../../public/news.contract.ts'
import { correctionsAreFollowed } from '../../publication/corrections/corrections.contract.ts'
import { publicationsAreKept } from '../../publication/publication-stores.contract.ts'
import { releasesGoOut } from '../../publication/releases.contract.ts'
import { databaseClock } from '../../testing/moved-clock.ts'
import { startPostgres, type TestPostgres } from '../../testing/start-postgres.ts'

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

describe('in PostgreSQL', () => {
  publicationsAreKept(async () => ({ databaseUrl: await postgres.database('kept') }))
  alertsGoOut(async () => ({ databaseUrl: await postgres.database('alerts') }), 50)
  correctionsAreFollowed(async () => ({ databaseUrl: await postgres.database('corrects') }))
  readersAreServed(async () => ({ databaseUrl: await postgres.database('read') }))
  // The server's own clock is an hour fast: it does not count.
  const fast = () => new Date(Date.now() + 3_600_000)
  releasesGoOut(async () => databaseClock(await postgres.database('goes'), fast))
})
