import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, test, vi } from 'vitest'
import { type AfterReadActs, useAfterReadKeys } from './use-after-read-keys.ts'

afterEach(() => vi.unstubAllGlobals())

function Keys(acts: AfterReadActs) {
  useAfterReadKeys(acts)
  return null
}

test('a key that is held goes on through the list, and has seen no more than one', () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const acts = { go: vi.fn(), onSeen: vi.fn(), onQuery: vi.fn(), onCorrect: vi.fn() }
  const root = createRoot(document.createElement('div'))
  act(() => root.render(<Keys {...acts} />))
  for (const key of ['s', 'j'])
    for (const repeat of [false, true, true])
      window.dispatchEvent(new KeyboardEvent('keydown', { key, repeat }))
  expect([acts.onSeen.mock.calls.length, acts.go.mock.calls.length]).toEqual([1, 3])
  act(() => root.unmount())
})
