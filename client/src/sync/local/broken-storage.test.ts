// @vitest-environment node
import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import { localCopies, setAsideWords } from '../local-copies.ts'
import { desk, read, types, until } from '../testing/desk.ts'
import { asked, openStore, transact } from './person-store.ts'

const { open, replaced, kill, restart } = desk()
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('[SY31] a browser without storage: the page works, and says that words live only on it', {
  timeout: 60_000,
}, async () => {
  vi.stubGlobal('indexedDB', undefined)
  const ana = open('ana')
  await until(ana, ({ saved }) => saved)
  expect(ana.status.get().kept).toBe(false)
  types(ana, 'Without storage. ')
  await until(ana, ({ saved }) => saved)
  ana.doc.getText('body').format(0, 1, { bold: true })
  types(ana, 'Set aside. ')
  const next = await replaced(ana)
  await until(next, ({ saved }) => saved)
  expect((await setAsideWords.of('ana')).map(({ pieces }) => pieces[0]?.text)).toEqual(['Set aside. '])
})

test('[SY31] a full disk is said, and what waits is kept when there is room again', {
  timeout: 60_000,
}, async () => {
  const ana = open('ana')
  await until(ana, ({ saved, kept }) => saved && kept)
  await kill()
  await until(ana, ({ line }) => line === 'offline')
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError')
  })
  types(ana, 'While it was full. ')
  await until(ana, ({ kept }) => !kept)
  full.mockRestore()
  await until(ana, ({ kept }) => kept)
  expect(await localCopies.unsentOf('ana')).toMatchObject([{ changes: 1, words: 'While it was full. ' }])
  ana.close()
  await restart()
  const again = open('ana')
  await until(again, ({ saved }) => saved)
  expect(read(again)).toContain('While it was full. ')
})

test('[SY31] a copy that comes back broken is not shown; own words in it are sent with the server’s', {
  timeout: 60_000,
}, async () => {
  const ana = open('ana')
  await until(ana, ({ saved, kept }) => saved && kept)
  await kill()
  await until(ana, ({ line }) => line === 'offline')
  types(ana, 'Mine all the same. ')
  await expect.poll(() => localCopies.unsentOf('ana')).toHaveLength(1)
  ana.close()
  const db = await openStore('ana')
  await transact(db, 'readwrite', async (tx) => {
    const store = tx.objectStore('updates')
    const keys = await asked(store.getAllKeys())
    for (const [at, row] of (await asked(store.getAll())).entries())
      if ((keys[at] as IDBValidKey[])[1] === 'base')
        store.put({ ...row, bytes: Uint8Array.of(9, 9, 9) }, keys[at])
  })
  db.close()
  const again = open('ana')
  await until(again, ({ line }) => line === 'offline')
  expect(again.status.get().ready).toBe(false)
  await restart()
  await until(again, ({ saved }) => saved)
  expect(read(again)).toContain('Mine all the same. ')
  again.close()
  await kill()
  const third = open('ana')
  await until(third, ({ ready }) => ready)
  expect(read(third)).toContain('Mine all the same. ')
  await restart()
})

test('[SY33] copies of stories that nobody opened for thirty days go, unless words in them wait', {
  timeout: 60_000,
}, async () => {
  const day = 24 * 60 * 60 * 1000
  const { tidy } = await import('./index.ts')
  const ana = open('ana')
  await until(ana, ({ saved, kept }) => saved && kept)
  await expect.poll(() => localCopies.remembered('ana')).toEqual(['harbour'])
  await kill()
  await until(ana, ({ line }) => line === 'offline')
  types(ana, 'Waits. ')
  await expect.poll(() => localCopies.unsentOf('ana')).toHaveLength(1)
  await tidy('ana', Date.now() + 31 * day)
  expect(await localCopies.remembered('ana')).toEqual(['harbour'])
  await restart()
  await until(ana, ({ saved }) => saved)
  ana.close()
  await expect.poll(() => localCopies.unsentOf('ana')).toEqual([])
  await tidy('ana', Date.now() + 29 * day)
  expect(await localCopies.remembered('ana')).toEqual(['harbour'])
  await tidy('ana', Date.now() + 31 * day)
  expect(await localCopies.remembered('ana')).toEqual([])
})

test('[SY31] words that the server has are not called unsent because a full disk kept their row from going', {
  timeout: 60_000,
}, async () => {
  const ana = open('ana')
  await until(ana, ({ saved, kept }) => saved && kept)
  await kill()
  await until(ana, ({ line }) => line === 'offline')
  types(ana, 'Arrived after all. ')
  await expect.poll(() => localCopies.unsentOf('ana')).toHaveLength(1)
  const full = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError')
  })
  await restart()
  await until(ana, ({ saved }) => saved)
  await expect.poll(() => full).toHaveBeenCalled()
  full.mockRestore()
  await expect.poll(() => localCopies.unsentOf('ana')).toEqual([])
})
