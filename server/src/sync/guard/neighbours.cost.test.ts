/* What it costs to know that words come between two that stood side by side, in a story of 27,000 structs. */
import { openCopy } from '@copydesk/shared/copy'
import { Random } from '@copydesk/shared/testing'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { emptyDocument } from '../open-document.ts'
import { judge } from './guard.ts'
import { EVERYTHING } from './writable.ts'

const STRUCTS = 27_000
/** Nobody may wait longer than 200 ms for somebody else's message. A fifth of a quiet machine's speed is not the judge's doing. */
const LONGEST_MS = 5 * 200

/** A story in which forty pages wrote, everywhere. */
function longStory() {
  const { doc, rootNames } = emptyDocument()
  const random = new Random(7)
  const body = doc.getText('body')
  body.insertEmbed(0, { b: 'p1', k: 'paragraph' })
  doc.transact(() => {
    for (let edit = 0; edit < STRUCTS; edit++) {
      if (edit % 700 === 0) doc.clientID = 1000 + 2 * edit
      body.insert(1 + random.below(body.length), random.one(['a', 'the ', 'x', '. ']))
    }
  })
  const all = Y.encodeStateAsUpdate(doc)
  const room = { doc, rootNames, ownerOf: () => undefined, takesClients: () => true, lamport: 0 }
  const openPage = (client: number) => {
    const page = openCopy()
    page.clientID = client
    Y.applyUpdate(page, all)
    return page
  }
  /** Milliseconds until it is judged, and what of them was this thread's own; taken then. */
  const judged = (update: Uint8Array) => {
    const [began, idle] = [performance.now(), workedFor()]
    const verdict = judge(room, { person: 'ana', mayWrite: EVERYTHING }, update)
    const took = { ms: performance.now() - began, worked: workedFor() - idle }
    if (verdict.is !== 'fresh') throw new Error(`Honest words are ${verdict.is}.`)
    Y.applyUpdate(doc, verdict.update)
    return took
  }
  return { doc, openPage, judged }
}

/** What others do meanwhile does not count; too coarse for a single key. */
const workedFor = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** What a page sends for each change. */
function updatesOf(page: Y.Doc): Uint8Array[] {
  const updates: Uint8Array[] = []
  page.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'line') updates.push(update)
  })
  return updates
}

const median = (list: number[]): number => list.sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN

test('[SY21] [SY35] keys cost microseconds, at the end, in the middle, and beside somebody who types in the same place', () => {
  const { doc, openPage, judged } = longStory()
  const [ana, ben] = [openPage(5), openPage(2 ** 32 - 5)]
  const [anas, bens] = [updatesOf(ana), updatesOf(ben)]
  const typed = (where: (body: Y.Text) => number): number => {
    const body = ana.getText('body')
    for (let key = 0; key < 500; key++) body.insert(where(body), 'x')
    return median(anas.splice(0).map((key) => judged(key).ms)) * 1000
  }
  typed((body) => body.length)
  const atEnd = typed((body) => body.length)
  let caret = 60_000 >> 1
  const inMiddle = typed(() => caret++)
  // Neither has the other's words yet; both go on in front of where they began.
  const [left, right] = [ana.getText('body'), ben.getText('body')]
  const contested: { ms: number; worked: number }[] = []
  for (let key = 0; key < 500; key++) {
    left.insert(1000, 'l')
    right.insert(1000, 'r')
    for (const update of [...anas.splice(0), ...bens.splice(0)]) contested.push(judged(update))
    if (key % 5 === 4) {
      for (const page of [ana, ben])
        Y.applyUpdate(page, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(page)), 'line')
    }
  }
  const longest = Math.max(...contested.map(({ worked }) => worked))
  const together = median(contested.map(({ ms }) => ms)) * 1000
  process.stdout.write(
    `judging a key in ${STRUCTS} structs: ${atEnd.toFixed(1)} µs at the end, ${inMiddle.toFixed(1)} in the middle, ` +
      `${together.toFixed(1)} where another types, at most ${longest.toFixed(2)} ms\n`,
  )
  // A hundred times what it takes on a quiet machine; what looks at every struct takes a thousand times as long.
  expect(atEnd).toBeLessThan(400)
  expect(inMiddle).toBeLessThan(400)
  expect(together).toBeLessThan(1000)
  expect(longest).toBeLessThan(LONGEST_MS)
})

test('[SY21] [SY35] two thousand structs of a day offline, into a paragraph that others went on in, hold nobody up', () => {
  const { openPage, judged } = longStory()
  const [ana, ben] = [openPage(5), openPage(2 ** 32 - 5)]
  const [anas, bens] = [updatesOf(ana), updatesOf(ben)]
  const random = new Random(8)
  const writes = (page: Y.Doc, from: number) => {
    const body = page.getText('body')
    for (let edit = 0; edit < 2000; edit++)
      body.insert(from + random.below(edit % 3 === 0 ? 5 : 3000), edit % 7 === 0 ? 'and ' : 'x')
  }
  writes(ana, 1000)
  writes(ben, 1000)
  const first = judged(Y.mergeUpdates(anas)).worked
  const second = judged(Y.mergeUpdates(bens)).worked
  process.stdout.write(
    `2,000 structs at once: ${first.toFixed(1)} ms alone, ${second.toFixed(1)} ms among 2,000 of another’s\n`,
  )
  expect(first).toBeLessThan(LONGEST_MS)
  expect(second).toBeLessThan(LONGEST_MS)
})
