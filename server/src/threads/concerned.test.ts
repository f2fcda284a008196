import { openCopy } from '@copydesk/shared/copy'
import { type IdRange, Places } from '@copydesk/shared/threads'
import { expect, test } from 'vitest'
import { concernedBy } from './carried-with.ts'

test('whole copy that is given back concerns the threads on it, and of hundreds each is told in a moment', () => {
  const doc = openCopy()
  const { clientID: client } = doc
  const text = doc.getText('body')
  text.insert(0, 'x'.repeat(30_000))
  const there = { client, clock: 0, length: 29_000 }
  const moved = [{ here: { client, clock: 40_000, length: 29_000 }, there }]
  const begins = performance.now()
  const isConcerned = concernedBy(moved, new Places(doc))
  const threads = Array.from({ length: 500 }, (_, n): IdRange[] => [[client, n * 60, 50]])
  const concerned = threads.filter(isConcerned)
  expect(concerned).toHaveLength(484)
  // A character at a time it would be fifteen million.
  expect(performance.now() - begins).toBeLessThan(3000)
})
