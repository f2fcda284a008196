import { rootsOf, undoFor } from '@copydesk/shared/copy'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { aTurn, newsroomAtDesk } from '../../testing/newsroom-at-desk.ts'
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
