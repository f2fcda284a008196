import type { EditionPage } from '@copydesk/shared/story'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ClearedBy, isLastToClear, isPartlyCleared } from './eyes.tsx'

const milo = { id: 'milo', name: 'Milo Dahl', role: 'editor', desk: null, color: 0 } as const
const ruth = { id: 'ruth', name: 'Ruth Stern', role: 'managing-editor', desk: null, color: 1 } as const
const page = (approvals: number, ...clearedBy: EditionPage['clearedBy']) => ({ approvals, clearedBy })

test('a copy that waits for more eyes says whose it has had, and who may be the last', () => {
  expect(isPartlyCleared(page(2))).toBe(false)
  expect(isPartlyCleared(page(2, milo))).toBe(true)
  expect(isPartlyCleared(page(2, milo, ruth))).toBe(false)
  // Whoever has cleared it is not counted a second time.
  expect(isLastToClear(page(2, milo), 'milo')).toBe(false)
  expect(isLastToClear(page(2, milo), 'ruth')).toBe(true)
  expect(isLastToClear(page(1), 'milo')).toBe(true)
  const words = (of: ReturnType<typeof page>) => renderToString(<ClearedBy {...of} />).replace(/<[^>]*>/g, '')
  expect(words(page(3, milo, ruth))).toContain('2 of 3 have cleared this copy: M. Dahl and R. Stern.')
  expect(words(page(2))).toContain('0 of 2 have cleared this copy.')
})
