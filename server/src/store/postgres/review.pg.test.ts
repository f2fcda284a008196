import { afterAll, beforeAll, describe } from 'vitest'
import { actsAtOnce } from '../../review/acts-at-once.contract.ts'
import { deskReviewsCopy } from '../../review/review.contract.ts'
import { startPostgres, type TestPostgres } from '../../testing/start-postgres.ts'

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

describe('in PostgreSQL', () => {
  deskReviewsCopy(async () => ({ databaseUrl: await postgres.database('reviews') }))
  actsAtOnce(async () => ({ databaseUrl: await postgres.database('at_once') }), 40)
})
