import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { useAfterReadKeys } from './use-after-read-keys.ts'

test('a key that is held goes through the list, and marks nothing as seen on its way', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const [go, onSeen] = [vi.fn(), vi.fn()]
  const Page = () => {
    useAfterReadKeys({ go, onSeen, onQuery: vi.fn(), onCorrect: vi.fn() })
    return null
  }
  const root = createRoot(document.createElement('div'))
  await act(async () => root.render(<Page />))
  for (const key of ['s', 'j'])
    for (const repeat of [false, true, true])
      window.dispatchEvent(new KeyboardEvent('keydown', { key, repeat }))
  expect(onSeen).toHaveBeenCalledTimes(1)
  expect(go).toHaveBeenCalledTimes(3)
  await act(async () => root.unmount())
})
