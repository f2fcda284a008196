import { openCopy } from '@copydesk/shared/copy'
import { Random } from '@copydesk/shared/testing'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { emptyDocument } from '../open-document.ts'
import { judge } from './guard.ts'
import { lamportCeiling } from './mark-lamport.ts'
import { EVERYTHING } from './writable.ts'

const KEYS = 3000

/** Median of what judging one keystroke takes, in µs, in a document of so many edits. */
function costOfKey(edits: number): number {
  const { doc, rootNames } = emptyDocument()
  const random = new Random(edits)
  const body = doc.getText('body')
  body.insertEmbed(0, { b: 'p1', k: 'paragraph' })
  let at = 1
  doc.transact(() => {
    for (let edit = 0; edit < edits; edit++) {
      // People mostly go on where they are.
      if (random.chance(0.1)) at = 1 + random.below(body.length)
      if (random.chance(0.2) && at < body.length) body.delete(at, 1)
      else {
        const typed = random.one(['a', 'the ', 'x', '. '])
        body.insert(at, typed)
        at += typed.length
      }
    }
  })
  const page = openCopy()
  Y.applyUpdate(page, Y.encodeStateAsUpdate(doc))
  const updates: Uint8Array[] = []
  page.on('update', (update: Uint8Array) => updates.push(update))
  const copy = page.getText('body')
  let caret = copy.length
  for (let key = 0; key < KEYS; key++) {
    if (random.chance(0.1)) caret = 1 + random.below(copy.length)
    copy.insert(caret++, 'x')
  }
  const room = {
    doc,
    rootNames,
    ownerOf: () => 'ana',
    takesClients: () => true,
    lamport: lamportCeiling(doc),
  }
  const costs = updates.map((update) => {
    const began = performance.now()
    const verdict = judge(room, { person: 'ana', mayWrite: EVERYTHING }, update)
    const took = (performance.now() - began) * 1000
    if (verdict.is !== 'fresh') throw new Error(`A keystroke is ${verdict.is}.`)
    Y.applyUpdate(doc, verdict.update)
    return took
  })
  return costs.sort((a, b) => a - b)[KEYS >> 1] ?? Number.NaN
}

test('[SY21] judging a keystroke takes some microseconds, also in a document of 50,000 edits', () => {
  costOfKey(1000)
  const few = costOfKey(2000)
  const many = costOfKey(50_000)
  process.stdout.write(
    `judging a key: ${few.toFixed(1)} µs at 2,000 edits, ${many.toFixed(1)} µs at 50,000\n`,
  )
  // Fifty times what it takes on a quiet machine: tests run beside others.
  expect(many).toBeLessThan(200)
  // What grows with the document would be twenty-five times as much.
  expect(many / few).toBeLessThan(12)
})
