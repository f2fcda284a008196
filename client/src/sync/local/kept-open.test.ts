// @vitest-environment node
import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { ChangeCount } from '../change-count.ts'
import { readCopy } from './copy-rows.ts'
import { forget, remembered, tidy } from './local-copies.ts'
import { LocalCopy } from './local-copy.ts'
import { inStore } from './person-store.ts'

const DAY_MS = 24 * 60 * 60 * 1000
let open: LocalCopy | null = null

afterEach(async () => {
  open?.close()
  open = null
  vi.useRealTimers()
  await forget('ana')
})

/** A page that has the whole story, and whose days the test lets pass. */
async function openPage() {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: Date.UTC(2026, 2, 15) })
  const doc = new Y.Doc()
  const about = { person: 'ana', edition: 'harbour', doc, remote: 'line', stored: 'kept' }
  const count = new ChangeCount()
  const page = await LocalCopy.open({ ...about, count, isAlone: () => false, changed() {} })
  open = page
  page.met(1)
  const first = new Y.Doc()
  first.getText('body').insert(0, 'The bridge is closed.')
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(first), 'line')
  page.synced()
  await expect.poll(() => remembered('ana'), { timeout: 20_000 }).toEqual(['harbour'])
  return page
}

/** What a page would show that is opened now, without a line. */
async function shown(): Promise<string> {
  const stored = await inStore('ana', (db) => readCopy(db, 'harbour'))
  const doc = new Y.Doc()
  for (const { bytes } of stored?.copy?.whole ? stored.rows : []) Y.applyUpdate(doc, bytes)
  return doc.getText('body').toString()
}

test('[SY31] a story that stays open for months is not taken for one that nobody opens', {
  timeout: 60_000,
}, async () => {
  await openPage()
  for (let day = 0; day < 70; day++) {
    vi.advanceTimersByTime(DAY_MS)
    // In another window, each day.
    await tidy('ana')
  }
  expect(await remembered('ana')).toEqual(['harbour'])
  expect(await shown()).toBe('The bridge is closed.')
})

test('[SY31] a machine that slept for two months writes its copy anew, which another window has thrown away', {
  timeout: 60_000,
}, async () => {
  const page = await openPage()
  vi.setSystemTime(Date.now() + 60 * DAY_MS)
  await tidy('ana')
  expect(await shown()).toBe('')
  page.met(1)
  await expect.poll(shown, { timeout: 20_000 }).toBe('The bridge is closed.')
})
