import type { Version } from '@copydesk/shared/story'
import { expect, test } from 'vitest'
import { foldCheckpoints } from './fold-checkpoints.ts'

const version = (number: number, reason: Version['reason'], madeAt: string): Version => ({
  ...{ id: `v${number}`, number, reason, madeAt, hash: '', words: 1, note: '' },
  ...{ madeBy: null, changed: null, writers: [] },
})

test('what the clock made between versions of people’s is one fold a day; a lone one stands by itself', () => {
  const days = foldCheckpoints([
    version(7, 'checkpoint', '2026-03-15T12:30:00.000Z'),
    version(6, 'checkpoint', '2026-03-15T12:20:00.000Z'),
    version(5, 'filed', '2026-03-15T12:10:00.000Z'),
    version(4, 'checkpoint', '2026-03-15T12:05:00.000Z'),
    version(3, 'named', '2026-03-15T12:00:00.000Z'),
    version(2, 'checkpoint', '2026-03-13T12:00:00.000Z'),
    version(1, 'checkpoint', '2026-03-13T11:50:00.000Z'),
  ])
  const drawn = days.map(({ parts }) =>
    parts.map((part) =>
      part.is === 'fold' ? part.checkpoints.map((one) => one.number) : part.version.number,
    ),
  )
  expect(drawn).toEqual([[[7, 6], 5, 4, 3], [[2, 1]]])
})
