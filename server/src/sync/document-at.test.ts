import { insertText, openCopy, readField } from '@copydesk/shared/copy'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { documentAt } from './document-at.ts'
import type { LogRow } from './update-log.ts'

/** A room in which a word was typed with each row: "0 1 2 …". */
function typed(rows: number) {
  const doc = openCopy()
  const log: LogRow[] = []
  const kept: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) =>
    log.push({ position: log.length + 1, person: 'ana', at: '', update, inherited: null }),
  )
  for (let row = 0; row < rows; row++) {
    insertText(doc, 'headline', doc.getText('headline').length, `${row} `)
    kept.push(Y.encodeStateAsUpdate(doc))
  }
  let read = 0
  return {
    standing: (position: number) => ({ position, bytes: kept[position - 1] as Uint8Array }),
    get read() {
      return read
    },
    log: {
      read: async () => ({ epoch: 0, position: rows, snapshot: null, tail: log, clients: new Map() }),
      readSince: async (_room: string, after: number, most = rows) => {
        const some = log.slice(after, after + most)
        read += some.length
        return some
      },
    },
  }
}
const headlineOf = (doc: Y.Doc | null) => doc && readField(doc, 'headline')[0]?.runs[0]?.text

test('a document as it was is built from what was kept of it just before, and from the rows since alone', async () => {
  const room = typed(900)
  const last = headlineOf(await documentAt(room.log, 'edition/a', 700))
  expect(last?.endsWith(' 698 699 ')).toBe(true)
  expect(room.read).toBe(700)
  expect(headlineOf(await documentAt(room.log, 'edition/a', 700, room.standing(650)))).toBe(last)
  expect(room.read).toBe(750)
  expect(headlineOf(await documentAt(room.log, 'edition/a', 700, room.standing(700)))).toBe(last)
  expect(room.read).toBe(750)
  // What was kept later says nothing of what stood there then.
  expect(headlineOf(await documentAt(room.log, 'edition/a', 700, room.standing(800)))).toBe(last)
})
