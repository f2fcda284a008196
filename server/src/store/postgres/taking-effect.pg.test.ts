import { afterAll, beforeAll } from 'vitest'
import { openNewsroom } from '../../testing/open-newsroom.ts'
import { startPostgres, type TestPostgres } from '../../testing/start-postgres.ts'
import { takingEffectContract } from '../../testing/taking-effect.contract.ts'

/** A liveness bound: on a machine that has much else to do, a database starts slowly. */
const PATIENCE_MS = 120_000

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
}, PATIENCE_MS)
afterAll(() => postgres.stop())

takingEffectContract(async () =>
  openNewsroom({
    databaseUrl: await postgres.database('rights'),
    secret: 'a secret of thirty-two characters',
  }),
)
