import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type LogUnderTest, updateLogContract } from '../../sync/update-log.contract.ts'
import type { RoomId } from '../../sync/update-log.ts'
import { openStore } from '../open-store.ts'
import { insertRoom } from '../sql/insert-room.ts'
import { openDatabase } from './database.ts'

const folders: string[] = []
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-log-'))
  folders.push(folder)
  return folder
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

async function underTest(directory: string): Promise<LogUnderTest> {
  const store = await openStore({ directory })
  return {
    log: store.log,
    create: (room, first) => store.db.transaction().execute((tx) => insertRoom(tx, room, first)),
    async reopen() {
      await store.close()
      return underTest(directory)
    },
    close: () => store.close(),
  }
}

updateLogContract('SQLite', () => underTest(newFolder()))

const room: RoomId = 'edition/harbour'
const update = (text: string) => ({
  update: new TextEncoder().encode(text),
  person: 'ana',
  at: '2026-03-15T09:30:00.000Z',
  clients: [],
  inherited: null,
})

test('a second server on one folder is refused in a sentence, and a command beside it is not', async () => {
  const directory = newFolder()
  const store = await openStore({ directory })
  await expect(openStore({ directory })).rejects.toThrow(/Another server is running on/)
  const beside = await openStore({ directory, beside: true })
  expect(await beside.log.read(room)).toBeNull()
  await beside.close()
  await store.close()
  await (await openStore({ directory })).close()
})

test('the log waits while a transaction is open, and a transaction that fails leaves nothing', async () => {
  const store = await openStore({ directory: newFolder() })
  await store.db.transaction().execute((tx) => insertRoom(tx, room, update('first')))
  const order: string[] = []
  let appended: Promise<unknown> = Promise.resolve()
  await expect(
    store.db.transaction().execute(async (tx) => {
      appended = store.log.append(room, 1, [update('a')]).then(() => order.push('appended'))
      await insertRoom(tx, 'edition/bridge', update('first'))
      order.push('transaction')
      throw new Error('changed our mind')
    }),
  ).rejects.toThrow('changed our mind')
  await appended
  expect(order).toEqual(['transaction', 'appended'])
  expect(await store.log.read('edition/bridge')).toBeNull()
  await store.close()
})

test('an error of the database keeps its words, and the thread lives on', async () => {
  const store = await openStore({ directory: newFolder() })
  await store.db.transaction().execute((tx) => insertRoom(tx, room, update('first')))
  await expect(store.db.transaction().execute((tx) => insertRoom(tx, room, update('twice')))).rejects.toThrow(
    /UNIQUE constraint failed: logRoom\.room/,
  )
  expect((await store.log.read(room))?.position).toBe(1)
  await store.close()
})

test('a file that cannot be a database is refused, not hung upon', async () => {
  const database = openDatabase({ file: '/nonexistent/newsroom.db', alone: true })
  await expect(database.run('select 1', [], false)).rejects.toThrow(/unable to open database file/)
})
