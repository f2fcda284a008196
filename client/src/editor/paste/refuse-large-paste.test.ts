import { expect, test } from 'vitest'
import { refuseLargePaste } from './refuse-large-paste.ts'

const paste = (brought: Record<string, string>) => {
  let said = 0
  let stopped = false
  const event = {
    clipboardData: { getData: (type: string) => brought[type] ?? '' },
    preventDefault: () => {
      stopped = true
    },
  } as unknown as ClipboardEvent
  const handled = refuseLargePaste(() => said++).paste(null, event)
  return { handled, stopped, said }
}

const x = (count: number) => 'x'.repeat(count)
const REFUSED = { handled: true, stopped: true, said: 1 }
const TAKEN = { handled: false, stopped: false, said: 0 }

test.each([
  ['a million characters', { 'text/plain': x(1_000_000) }, TAKEN],
  ['more', { 'text/plain': x(1_000_001) }, REFUSED],
  ['a page of Word, wordy about few words', { 'text/plain': 'few', 'text/html': x(5_000_000) }, TAKEN],
  ['what no page says about words', { 'text/plain': 'few', 'text/html': x(10_000_001) }, REFUSED],
  ['a large page that names no text', { 'text/html': x(1_000_001) }, REFUSED],
  ['nothing', {}, TAKEN],
])('%s', (_, brought, outcome) => {
  expect(paste(brought)).toEqual(outcome)
})
