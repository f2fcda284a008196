import { setImmediate as aTurn } from 'node:timers/promises'
import { insertText, openCopy, seedCopy } from '@copydesk/shared/copy'
import { expect, test } from 'vitest'
import { textOf } from './words.ts'
import { wordsOfRows } from './words-of-rows.ts'

test('while the long log of an old file is gone through, whoever types gets their turn', async () => {
  const doc = openCopy()
  const rows: { update: Uint8Array }[] = []
  doc.on('update', (update: Uint8Array) => rows.push({ update }))
  seedCopy(doc, { headline: '', standfirst: '', body: [{ id: 'first', kind: 'paragraph', text: '' }] })
  for (let at = 0; at < 2000; at++) insertText(doc, 'body', 1 + at, 'é')
  let turns = 0
  let isOver = false
  const reading = wordsOfRows(rows).finally(() => {
    isOver = true
  })
  while (!isOver) {
    await aTurn()
    turns++
  }
  expect(textOf((await reading).get('first')?.runs ?? [])).toBe('é'.repeat(2000))
  expect(turns).toBeGreaterThan(5)
})
