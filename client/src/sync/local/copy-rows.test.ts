// @vitest-environment node
import 'fake-indexeddb/auto'
import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { compactRows, isOwn, type KeyedRow, readCopy, writeRows } from './copy-rows.ts'
import { copyId, forgetStore, openStore } from './person-store.ts'

const EDITION = 'e1'
const copy = { id: copyId(EDITION, 1), edition: EDITION, epoch: 1, whole: true, openedAt: 0 }
afterEach(() => forgetStore('ana'))

/** A row for each key of somebody's. */
function typed(words: string, whose: 'own' | 'base'): KeyedRow[] {
  const doc = new Y.Doc()
  const rows: KeyedRow[] = []
  doc.on('update', (bytes: Uint8Array) =>
    rows.push({ key: [copy.id, whose, words, rows.length], bytes, changes: 1 }),
  )
  for (const [at, key] of [...words].entries()) doc.getText('body').insert(at, key)
  return rows
}

const textOf = (rows: readonly KeyedRow[]): string => {
  const doc = new Y.Doc()
  for (const { bytes } of rows) Y.applyUpdate(doc, bytes)
  return doc.getText('body').toString()
}

test('[SY31] many rows become one that says the same; words that wait stay as they are', async () => {
  const db = await openStore('ana')
  const base = typed('What the server has, in more than fifty rows of its own.', 'base')
  const own = typed('Mine.', 'own')
  await writeRows(db, { put: [...base, ...own], gone: [], copy }, false)
  const before = await readCopy(db, EDITION)
  await compactRows(db, copy.id, [copy.id, 'base', 'compact', 0])
  const after = await readCopy(db, EDITION)
  expect(before.rows).toHaveLength(base.length + own.length)
  expect(after.rows.filter((row) => !isOwn(row))).toHaveLength(1)
  expect(after.rows.filter(isOwn)).toEqual(before.rows.filter(isOwn))
  expect(textOf(after.rows)).toBe(textOf(before.rows))
  db.close()
})

test('[SY33] of several lives of a room the latest is opened; words of the others are strays', async () => {
  const db = await openStore('ana')
  const [first] = typed('x', 'own')
  const later = { ...copy, id: copyId(EDITION, 2), epoch: 2 }
  await writeRows(db, { put: first ? [first] : [], gone: [], copy }, true)
  await writeRows(db, { put: [], gone: [], copy: later }, true)
  const found = await readCopy(db, EDITION)
  expect(found.copy?.epoch).toBe(2)
  expect(found.rows).toEqual([])
  expect(found.strays.map(({ key }) => key)).toEqual([first?.key])
  db.close()
})

test('[SY33] one edition’s rows are not another’s whose name begins alike', async () => {
  const db = await openStore('ana')
  const other = { ...copy, id: copyId('e10', 1), edition: 'e10' }
  await writeRows(db, { put: typed('x', 'base'), gone: [], copy }, false)
  await writeRows(db, { put: [], gone: [], copy: other }, false)
  expect((await readCopy(db, 'e10')).rows).toEqual([])
  db.close()
})
