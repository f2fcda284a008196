import { setImmediate as aTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { copyOf, para } from '../testing/published-story.ts'
import { drawnChanges } from './drawn-changes.ts'

/** As they went out through a day. */
const PUBLISHED = Array.from({ length: 6 }, (_, n) =>
  copyOf('en', { headline: 'Quay open', body: [para(`It opened at ${n}.`)] }),
)

const pairs = () =>
  PUBLISHED.slice(1).map((after, n) => drawnChanges(PUBLISHED[n] ?? after, structuredClone(after)))

test('others get a turn before each pair that is compared, and a pair is compared once', async () => {
  let turns = 0
  let reading = true
  const desk = (async () => {
    while (reading) {
      await aTurn()
      turns++
    }
  })()
  const drawn = await Promise.all(pairs())
  expect(turns).toBeGreaterThanOrEqual(drawn.length - 1)
  const [first] = drawn
  expect(first?.join('')).toMatch(/<del>.*0.*<ins>.*1/)
  reading = false
  await desk
  const again = await Promise.all(pairs())
  for (const [n, one] of again.entries()) expect(one).toBe(drawn[n])
})

test('a name that was taken out of a copy since is not in what was drawn', async () => {
  const [before, after] = [copyOf('en', { byline: 'By Ana' }), copyOf('en', { byline: 'By Zora Quill' })]
  expect((await drawnChanges(before, after)).join('')).toContain('Zora')
  after.byline = ''
  expect((await drawnChanges(before, after)).join('')).not.toContain('Zora')
})
