import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { scanUpdate } from './cold/scan-update.ts'
import { decodeUpdate } from './guard/decode-update.ts'
import { mergeInOrder, type TakenUpdate } from './merge-in-order.ts'

/** What three people write and delete in one story, as the room takes it: one after the other. */
function evening(seed: number): { doc: Y.Doc; taken: TakenUpdate[] } {
  let state = seed
  const random = (below: number) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff
    return state % below
  }
  const doc = new Y.Doc()
  const taken: TakenUpdate[] = []
  const people = [1, 2, 3].map((clientID) => Object.assign(new Y.Doc(), { clientID }))
  doc.on('update', (update: Uint8Array) => taken.push({ update, decoded: decodeUpdate(update) }))
  for (let act = 0; act < 60; act++) {
    const page = people[random(3)] as Y.Doc
    Y.applyUpdate(page, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(page)))
    const body = page.getText('body')
    const before = Y.encodeStateVector(page)
    page.transact(() => {
      if (random(4) > 0 || body.length < 5)
        body.insert(random(body.length + 1), 'añ🌍o'.slice(0, 1 + random(5)))
      else body.delete(random(body.length - 3), 1 + random(3))
      if (random(5) === 0) page.getMap('fields').set(`place${random(3)}`, ['Tokyo', random(9), null, true])
    })
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(page, before))
  }
  return { doc, taken }
}

const stateOf = (...updates: Uint8Array[]) => {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  expect(doc.store.pendingStructs ?? doc.store.pendingDs).toBeNull()
  return { body: doc.getText('body').toString(), fields: doc.getMap('fields').toJSON() }
}

test.each([1, 2, 3, 5, 8, 13, 21, 34])(
  'updates put behind one another are what they were one by one, seed %i',
  (seed) => {
    const { doc, taken } = evening(seed)
    const said = stateOf(Y.encodeStateAsUpdate(doc))
    expect(stateOf(mergeInOrder(taken))).toEqual(said)
    for (const cut of [1, 20, 45]) {
      const [first, rest] = [mergeInOrder(taken.slice(0, cut)), mergeInOrder(taken.slice(cut))]
      expect(stateOf(first, rest)).toEqual(said)
      // Clients may merge what they are sent once more.
      expect(stateOf(Y.mergeUpdates([first, rest]))).toEqual(said)
    }
  },
)

test.each([4, 6])('what is found in the bytes without reading them is what stands there, seed %i', (seed) => {
  const { doc, taken } = evening(seed)
  for (const update of [Y.encodeStateAsUpdate(doc), ...taken.map((one) => one.update)]) {
    const { sections, deletes, deletesFrom } = decodeUpdate(update)
    expect(scanUpdate(update)).toMatchObject({ sections, deletes, deletesFrom })
    for (let end = 0; end < update.length; end += 7)
      expect(() => scanUpdate(update.subarray(0, end))).toThrow()
  }
})

test('of updates that do not go on where the one before stopped, Yjs makes what it can', () => {
  const { taken, doc } = evening(7)
  expect(stateOf(mergeInOrder([...taken].reverse()))).toEqual(stateOf(Y.encodeStateAsUpdate(doc)))
})
