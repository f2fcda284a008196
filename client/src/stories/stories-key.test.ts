import { expect, test } from 'vitest'
import { leadsToStories } from './stories-key.ts'

test.each<[KeyboardEventInit, boolean]>([
  [{ code: 'KeyS', altKey: true, shiftKey: true }, true],
  [{ code: 'KeyS', altKey: true }, false],
  [{ code: 'KeyS', shiftKey: true }, false],
  // AltGr, which writes letters.
  [{ code: 'KeyS', altKey: true, shiftKey: true, ctrlKey: true }, false],
  [{ code: 'KeyC', altKey: true, shiftKey: true }, false],
])('%j leads to the stories: %j', (keys, leads) => {
  expect(leadsToStories(new KeyboardEvent('keydown', keys))).toBe(leads)
})
