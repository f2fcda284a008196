import { deleteText, insertText, rootsOf, undoFor } from '@copydesk/shared/copy'
import { Random } from '@copydesk/shared/testing'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { aTurn, newsroomAtDesk } from '../../testing/newsroom-at-desk.ts'
import { SEED_OF_RUN } from '../../testing/seed-of-run.ts'
import { bytesOf } from '../../testing/under-attack.ts'
import { isSameText } from './same-text.ts'

test('a character that was cut in two is the same as the whole one, and as nothing else', () => {
  expect(isSameText('A 😀.', 'A \ufffd\ufffd.')).toBe(true)
  expect(isSameText('A \ufffd\ude00.', 'A 😀.')).toBe(true)
  expect(isSameText('A 😀.', 'A 😁.')).toBe(false)
  expect(isSameText('abc', 'a\ufffdc')).toBe(false)
  expect(isSameText('abc', 'ab')).toBe(false)
})

test('[SY18] undo gives back a smile of which somebody has deleted half meanwhile', async () => {
  const { comes, text } = newsroomAtDesk()
  const ana = await comes('ana')
  ana.types('A smile 😀 here.')
  await aTurn()
  const mallory = await comes('mallory')
  await aTurn()
  mallory.reads()
  const { doc } = ana
  const undo = undoFor(doc, 'body', 'typing')
  const at = ana.body.toString().indexOf('😀') + 1
  const before = Y.encodeStateVector(doc)
  ana.offline(() => {
    doc.transact(() => ana.body.delete(at, 2), 'typing')
    undo.undo()
  })
  expect(rootsOf(doc).aliases.size).toBe(1)
  // A clock a letter: the seed has none of ana's.
  mallory.sendUpdate(bytesOf(0, 1, doc.clientID, 1, at - 1, 1))
  await aTurn()
  expect(await text()).toContain('A smile \ufffd here.')
  ana.sendUpdate(Y.encodeStateAsUpdate(doc, before))
  await aTurn()
  ana.reads()
  expect([ana.closed, ...ana.refusals]).toEqual([null])
  expect(await text()).toContain('A smile 😀 here.')
})

test('[SY18] whoever writes, deletes, undoes and does again beside somebody who cuts every word and smile in two is never refused', {
  timeout: 120_000,
}, async () => {
  const seed = SEED_OF_RUN
  process.stdout.write(`seed ${seed}: begins\n`)
  const random = new Random(seed)
  let undone = 0
  for (let story = 0; story < 40; story++) {
    const { comes, text } = newsroomAtDesk()
    const ana = await comes('ana')
    const mallory = await comes('mallory')
    const { doc, body } = ana
    const undo = undoFor(doc, 'body', 'typing')
    undo.captureTimeout = 0
    for (let step = 0; step < 40; step++) {
      const at = 1 + random.below(body.length)
      const act = random.one([
        () => doc.transact(() => insertText(doc, 'body', at, random.one(['é😀', '😀😁', 'word '])), 'typing'),
        () => doc.transact(() => deleteText(doc, 'body', at, Math.min(body.length, at + 5)), 'typing'),
        () => undo.undo(),
        () => undo.redo(),
      ])
      act()
      const typed = Y.getState(doc.store, doc.clientID)
      if (typed > 0 && random.chance(0.5))
        mallory.sendUpdate(bytesOf(0, 1, doc.clientID, 1, random.below(typed), 1))
      if (random.chance(0.3)) await aTurn()
      if (random.chance(0.3)) ana.reads()
    }
    await expect
      .poll(async () => ana.reads().body.toString() === (await text()), {
        timeout: 20_000,
        message: `seed ${seed}, story ${story}`,
      })
      .toBe(true)
    undone += rootsOf(doc).aliases.size
    expect([ana.closed, ...ana.refusals], `seed ${seed}, story ${story}`).toEqual([null])
  }
  expect(undone).toBeGreaterThan(40)
})
