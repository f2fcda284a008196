import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { StorageFailed } from '../../storage-failed.ts'
import { type LogUnderTest, updateLogContract } from '../../sync/update-log.contract.ts'
import { ClientTaken, LogMoved, type RoomId } from '../../sync/update-log.ts'
import { startPostgres, type TestPostgres } from '../../testing/start-postgres.ts'
import { openStore } from '../open-store.ts'
import { insertRoom } from '../sql/insert-room.ts'
import type { Store } from '../store.ts'

let postgres: TestPostgres
let databaseUrl: string
beforeAll(async () => {
  postgres = await startPostgres()
  databaseUrl = await postgres.database('newsroom')
})
afterAll(() => postgres.stop())

const begin = (store: Store, room: RoomId) =>
  store.db.transaction().execute((tx) => insertRoom(tx, room, update('first')))

async function underTest(store: Store): Promise<LogUnderTest> {
  return {
    log: store.log,
    create: (room, first) => store.db.transaction().execute((tx) => insertRoom(tx, room, first)),
    async reopen() {
      await store.close()
      return underTest(await openStore({ databaseUrl }))
    },
    close: () => store.close(),
  }
}

async function emptied(): Promise<Store> {
  const store = await openStore({ databaseUrl })
  await sql`truncate log, "logClient", "logRoom"`.execute(store.db)
  return store
}

updateLogContract('PostgreSQL', async () => underTest(await emptied()))

const harbour: RoomId = 'edition/harbour'
const bridge: RoomId = 'edition/bridge'
const update = (text: string, person = 'ana', clients: number[] = []) => ({
  update: new TextEncoder().encode(text),
  person,
  at: '2026-03-15T09:30:00.000Z',
  clients,
  inherited: null,
})

describe('two servers on one PostgreSQL', () => {
  let here: Store
  let there: Store
  beforeAll(async () => {
    here = await emptied()
    there = await openStore({ databaseUrl })
    for (const room of [harbour, bridge]) await begin(here, room)
  })
  afterAll(async () => {
    await here.close()
    await there.close()
  })

  test('[SY3] of two that stand at one row, one is refused, and the rooms beside it are not', async () => {
    const outcomes = await Promise.allSettled([
      here.log.append(harbour, 1, [update('here')]),
      there.log.append(harbour, 1, [update('there')]),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult
    expect(refused.reason).toBeInstanceOf(LogMoved)
    const together = await Promise.allSettled([
      here.log.append(bridge, 1, [update('a')]),
      here.log.append(harbour, 1, [update('late')]),
      here.log.append(bridge, 2, [update('b')]),
    ])
    expect(together.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await there.log.readSince(harbour, 1)).toHaveLength(1)
    expect(await there.log.readSince(bridge, 1)).toHaveLength(2)
  })

  test('[SY8] a client id that the other server gave away is refused', async () => {
    const position = (await here.log.read(harbour))?.position ?? 0
    await here.log.append(harbour, position, [update('a', 'ana', [70])])
    await expect(there.log.append(harbour, position + 1, [update('b', 'ben', [70])])).rejects.toThrow(
      ClientTaken,
    )
    expect((await there.log.read(harbour))?.clients.get(70)).toBe('ana')
  })

  test('[SY3] both write to the same rooms in opposite orders: nobody waits for ever, no row is missing or twice', async () => {
    const before = new Map<RoomId, number>()
    for (const room of [harbour, bridge]) before.set(room, (await here.log.read(room))?.position ?? 0)
    /** Appends until the log has not moved, as a room that is rebuilt does. */
    const insists = async ({ log }: Store, room: RoomId, text: string) => {
      for (;;) {
        const stands = (await log.read(room))?.position ?? 0
        const written = await log.append(room, stands, [update(text)]).catch((error) => {
          if (error instanceof LogMoved) return null
          throw error
        })
        if (written !== null) return
      }
    }
    const rounds = Array.from({ length: 10 }, (_, round) => round)
    await Promise.all([
      ...rounds.flatMap((round) => [harbour, bridge].map((room) => insists(here, room, `here ${round}`))),
      ...rounds.flatMap((round) => [bridge, harbour].map((room) => insists(there, room, `there ${round}`))),
    ])
    for (const room of [harbour, bridge]) {
      const since = before.get(room) ?? 0
      const rows = await here.log.readSince(room, since)
      expect(rows.map(({ position }) => position - since)).toEqual(
        Array.from({ length: 20 }, (_, index) => index + 1),
      )
      expect(new Set(rows.map((row) => new TextDecoder().decode(row.update)))).toHaveLength(20)
    }
  })
})

test('what waits while a commit is under way goes into the next, whatever room it is of', async () => {
  const store = await emptied()
  const rooms = Array.from({ length: 20 }, (_, index): RoomId => `edition/room-${index}`)
  for (const room of rooms) await begin(store, room)
  await Promise.all(
    rooms.flatMap((room) =>
      Array.from({ length: 10 }, (_, index) => store.log.append(room, index + 1, [update(`${index}`)])),
    ),
  )
  const { rows } = await sql<{ commits: number }>`
    select count(distinct xmin::text) as commits from log where position > 1`.execute(store.db)
  // What found the disk idle, and what waited for that.
  expect(rows[0]?.commits).toBeLessThanOrEqual(2)
  await store.close()
})

test('a connection that is cut fails what it carried, and nothing after it; no error ends the process', async () => {
  const lost: unknown[] = []
  const store = await emptied()
  const watched = await openStore({ databaseUrl }, (error) => lost.push(error))
  await begin(store, harbour)
  await watched.log.append(harbour, 1, [update('before')])
  // Somebody else holds the room, so that the append is under way when it is cut.
  const cut = store.db.transaction().execute(async (tx) => {
    await sql`select 1 from "logRoom" for update`.execute(tx)
    const appended = watched.log.append(harbour, 2, [update('cut')]).catch((error: unknown) => error)
    const others = sql<{ pid: number }>`
      select pid from pg_stat_activity where application_name = 'copydesk' and wait_event_type = 'Lock'`
    let waiting = await others.execute(store.db)
    while (waiting.rows.length === 0) waiting = await others.execute(store.db)
    await sql`select pg_terminate_backend(${waiting.rows[0]?.pid})`.execute(tx)
    return appended
  })
  expect(await cut).toBeInstanceOf(StorageFailed)
  expect(await watched.log.append(harbour, 2, [update('after')])).toBe(3)
  expect((await store.log.readSince(harbour, 1)).map((row) => new TextDecoder().decode(row.update))).toEqual([
    'before',
    'after',
  ])
  await watched.close()
  await store.close()
})
