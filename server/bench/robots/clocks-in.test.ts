import { Random } from '@copydesk/shared/testing'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { clocksIn } from './clocks-in.ts'

const readBy = (update: Uint8Array) => {
  const read = new Map<number, [number, number]>()
  const known = clocksIn(update, 0, (client, from, to) => read.set(client, [from, to]))
  return known ? read : null
}

test('what several people typed and took away is counted as Yjs counts it', () => {
  const seed = Number(process.env.SEED ?? Date.now() % 100_000)
  const random = new Random(seed)
  for (let run = 0; run < 200; run++) {
    const [ana, ben] = [new Y.Doc(), new Y.Doc()]
    const updates: Uint8Array[] = []
    for (const page of [ana, ben]) page.on('update', (update: Uint8Array) => updates.push(update))
    for (let key = 0; key < 12; key++) {
      const body = (random.below(2) ? ana : ben).getText('body')
      const at = random.below(body.length + 1)
      if (random.below(4) === 0 && at < body.length) body.delete(at, 1)
      else body.insert(at, 'harbour'.slice(random.below(7)))
    }
    const update = Y.mergeUpdates(updates)
    const { from, to } = Y.parseUpdateMeta(update)
    const counted = [...to].map(([client, end]) => [client, [from.get(client) ?? 0, end]])
    expect([...(readBy(update) ?? [])], `seed ${seed}`).toEqual(counted)
  }
})

test('what robots never type is left to Yjs', () => {
  const doc = new Y.Doc()
  doc.getMap('fields').set('rights', '© 2026')
  expect(readBy(Y.encodeStateAsUpdate(doc))).toBeNull()
})
