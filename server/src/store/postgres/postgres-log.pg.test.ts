import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LogUnderTest, updateLogContract } from '../../sync/update-log.contract.ts'
import { LogMoved, type RoomId } from '../../sync/update-log.ts'
import { startPostgres, type TestPostgres } from '../../testing/start-postgres.ts'
import { openStore } from '../open-store.ts'
import { insertRoom } from '../sql/insert-room.ts'

let postgres: TestPostgres
let newsrooms = 0
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

const newDatabase = () => postgres.database(`newsroom-${++newsrooms}`)

async function underTest(databaseUrl: string): Promise<LogUnderTest> {
  const store = await openStore({ databaseUrl })
  return {
    log: store.log,
    create: (room, first) => store.db.transaction().execute((tx) => insertRoom(tx, room, first)),
    async reopen() {
      await store.close()
      return underTest(databaseUrl)
    },
    close: () => store.close(),
  }
}

updateLogContract('PostgreSQL', async () => underTest(await newDatabase()))

const room: RoomId = 'edition/harbour'
const update = (text: string, person = 'ana', clients: number[] = []) => ({
  update: new TextEncoder().encode(text),
  person,
  at: '2026-03-15T09:30:00.000Z',
  clients,
  inherited: null,
})

void [expect, test, LogMoved, room, update]
