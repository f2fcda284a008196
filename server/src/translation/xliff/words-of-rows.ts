import { setImmediate as aTurn } from 'node:timers/promises'
import * as Y from 'yjs'
import { type Worded, wordsById } from './words.ts'

/** So many are a matter of milliseconds. */
const AT_ONCE = 200

/** What a document said once these updates had come; others get their turn while a long log is gone through. */
export async function wordsOfRows(rows: readonly { update: Uint8Array }[]): Promise<Map<string, Worded>> {
  const doc = new Y.Doc()
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    if (at > 0) await aTurn()
    doc.transact(() => {
      for (const { update } of rows.slice(at, at + AT_ONCE)) Y.applyUpdate(doc, update)
    })
  }
  const words = wordsById(doc)
  doc.destroy()
  return words
}
