import { Refusal } from '@copydesk/shared/refusal'
import { sql } from 'kysely'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { StorageFailed } from '../../storage-failed.ts'
import { startPostgres, type TestPostgres } from '../../testing/start-postgres.ts'
import { openStore } from '../open-store.ts'
import { sqlNewsroomStores } from '../sql/newsroom-stores.ts'

let postgres: TestPostgres
let databaseUrl: string
beforeAll(async () => {
  postgres = await startPostgres()
  databaseUrl = await postgres.database('newsroom')
})
afterAll(() => postgres.stop())

async function asOperator(...statements: string[]) {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

async function sentenceOf(url: string): Promise<string> {
  const error = await openStore({ databaseUrl: url }).then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(Refusal)
  return (error as Refusal).message
}

test('several that start at once on an empty database make its tables once', async () => {
  const stores = await Promise.all(Array.from({ length: 4 }, () => openStore({ databaseUrl })))
  for (const store of stores) expect(await sqlNewsroomStores(store).damage()).toEqual([])
  await Promise.all(stores.map((store) => store.close()))
})

test('changes run one after the other, in whatever process: none is built on what another has changed since', async () => {
  const here = await openStore({ databaseUrl })
  const there = await openStore({ databaseUrl })
  const add = async (stores: ReturnType<typeof sqlNewsroomStores>, id: string) =>
    stores.transact(async ({ desks }) => desks.add({ id, name: `Desk ${id}` }))
  await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      add(sqlNewsroomStores(index % 2 === 0 ? here : there), `${index}`),
    ),
  )
  const rows = await here.db.selectFrom('desk').select('position').orderBy('position').execute()
  expect(rows.map(({ position }) => position)).toEqual(Array.from({ length: 12 }, (_, index) => index))
  await here.close()
  await there.close()
})

test('a connection that ends between two statements of a change ends the change, and not the process', async () => {
  const store = await openStore({ databaseUrl })
  const changed = store.transact(async (tx) => {
    await tx.insertInto('desk').values({ id: 'half', name: 'Half', position: 99 }).execute()
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
    const [pid] = rows.map((row) => row.pid)
    await asOperator(`select pg_terminate_backend(${pid}, 5000)`)
    // The end of the line is heard of by whoever reads it: the loop, in one of its next turns.
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve))
    await tx.updateTable('desk').set({ name: 'Whole' }).where('id', '=', 'half').execute()
  })
  await expect(changed).rejects.toThrow(StorageFailed)
  expect(await sqlNewsroomStores(store).desks.all()).not.toContainEqual({ id: 'half', name: 'Half' })
  await store.close()
})

test('[SY1] saved means on disk, whatever the database is set to for other programs', async () => {
  await asOperator(
    'alter database newsroom set synchronous_commit = off',
    `alter database newsroom set default_transaction_isolation = 'serializable'`,
  )
  const store = await openStore({ databaseUrl })
  const { rows } = await sql`select current_setting('synchronous_commit') as said`.execute(store.db)
  expect(rows).toEqual([{ said: 'on' }])
  await sqlNewsroomStores(store).tryWriting()
  await store.close()
})

test('a database that cannot be used is refused in a sentence, which does not say the password', async () => {
  const latin = await postgres.database('latin', `encoding 'LATIN1' locale 'C' template template0`)
  expect(await sentenceOf(latin)).toMatch(/kept in LATIN1: make one with UTF8/)
  const { port, pathname } = new URL(latin)
  const absent = await sentenceOf(`postgres://postgres:secret-word@127.0.0.1:${port}/absent`)
  expect(absent).toMatch(/cannot be opened: PostgreSQL has no such database/)
  const nowhere = await sentenceOf(`postgres://postgres:secret-word@127.0.0.1:1${pathname}`)
  expect(nowhere).toMatch(/cannot be opened: PostgreSQL is away/)
  expect(absent + nowhere).not.toContain('secret-word')
})

test('a server that does not sync what it commits is refused', async () => {
  const reload = 'select pg_reload_conf()'
  await asOperator('alter system set fsync = off', reload)
  const why = await sentenceOf(databaseUrl)
  await asOperator('alter system reset fsync', reload)
  expect(why).toMatch(/fsync off: a power cut would take back/)
})
