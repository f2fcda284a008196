import { expect, test } from 'vitest'
import { scenarioNamed } from '../scenarios/scenarios.ts'
import type { Results } from './results.ts'
import { scenarioLines } from './scenario-lines.ts'

const measured = (figures: Results['figures'][string]): Results => ({
  date: '2026-03-15',
  machine: '2 processors',
  load: 0.2,
  processors: 2,
  seconds: 3,
  figures: { 'hot-200': figures, kill: figures, followed: figures },
})
const hot = (p50: number, p99: number, cpu: number) => ({ p50, p99, cpu, arrived: 1, load: 0.2 })
const page = (figures: Results['figures'][string], name = 'hot-200') =>
  scenarioLines(scenarioNamed(name), measured(figures)).join('\n')

test('each figure stands beside the best peer’s and the relay’s, as the median of its runs', () => {
  const text = page({
    copydesk: [hot(9, 30, 4), hot(4, 10, 4), hot(3, 10, 4)],
    'y-websocket': [hot(4, 40, 8)],
    hocuspocus: [hot(2, 20, 5)],
    relay: [hot(1, 8, 2)],
  })
  expect(text).toContain(
    '| Copydesk, SQLite | 4.00 ms (2.00 × · 4.00 ×) | 10.0 ms (0.50 × · 1.25 ×) | 4.00 s (0.80 × · 2.00 ×) |',
  )
  expect(text).toContain(
    'is behind the best peer in key to remote document, p50 (2.00 × @hocuspocus/server, SQLite)',
  )
  expect(text).toContain('is ahead in p99 (0.50 × @hocuspocus/server, SQLite) and processor')
  expect(text).toContain(
    'Not reached: key to remote document, p50: 4.00 ms, wanted at most the best peer’s and 1 ms',
  )
})

test('who is ahead in everything is behind in nothing, and a page without peers claims neither', () => {
  expect(page({ copydesk: [hot(1, 1, 1)], hocuspocus: [hot(2, 2, 2)] })).toContain(
    'is behind the best peer in nothing',
  )
  expect(page({ copydesk: [hot(1, 1, 1)] })).toContain('was measured alone')
})

test('keys that never came are owned up to', () => {
  expect(page({ copydesk: [{ ...hot(1, 1, 1), arrived: 0.9 }] })).toContain('Not every key had arrived')
})

test('what a kill takes is added up over the runs', () => {
  const kill = (acknowledged: number | null, lost: number | null) => ({
    acknowledged,
    lostAcknowledged: lost,
    seen: 10,
    lostSeen: lost ?? 10,
    kills: 3,
  })
  const text = page({ copydesk: [kill(10, 0), kill(20, 0)], 'y-websocket': [kill(null, null)] }, 'kill')
  expect(text).toContain('| Copydesk, SQLite | 30 | 0 | 20 | 0 | 6 |')
  expect(text).toContain('| @y/websocket-server | – | – | 10 | 10 | 3 |')
  expect(text).toContain('**Copydesk, SQLite** has lost nothing.')
})

test('a ratio is held against what we want of it, with nobody beside us', () => {
  const turn = (ratio: number) => ({ 'p50-ratio': ratio, 'cpu-ratio': 1.1, arrived: 1, load: 0.1 })
  const text = page({ copydesk: [turn(1.3), turn(1.2), turn(1)] }, 'followed')
  expect(text).toContain('Not reached: ratio: 1.20 ×, wanted at most 1.15 × (1.15 ×)')
  expect(text).not.toContain('1.10 ×, wanted')
})
