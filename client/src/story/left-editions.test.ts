import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { SharedEdition } from '../sync/index.ts'
import type { SyncStatus } from '../sync/sync-status.ts'
import { forgetLeft, leaveEdition, returnTo } from './left-editions.ts'

const saved: SyncStatus = {
  line: 'open',
  ready: true,
  saved: true,
  waiting: 0,
  slow: false,
  kept: true,
  refusal: null,
}
const offline: SyncStatus = { ...saved, line: 'offline', saved: false, waiting: 2, kept: false }

beforeEach(() => vi.stubGlobal('window', new EventTarget()))
afterEach(() => {
  forgetLeft()
  vi.unstubAllGlobals()
})

test('an edition with nothing unsaved is closed as its page is left', () => {
  const { edition, close } = opened(saved)
  leaveEdition('e1', edition)
  expect(close).toHaveBeenCalledOnce()
  expect(returnTo('e1')).toBeNull()
})

test('one with words that wait stays open, without its writer in it, and closes when they are on disk', () => {
  const { edition, close, becomes, inIt } = opened(offline)
  leaveEdition('e1', edition)
  expect(close).not.toHaveBeenCalled()
  expect(inIt()).toBe(false)
  expect(asksBeforeTheWindowCloses()).toBe(true)
  becomes(saved)
  expect(close).toHaveBeenCalledOnce()
  expect(asksBeforeTheWindowCloses()).toBe(false)
})

test('the window closes without a question over words that this computer keeps', () => {
  const { edition } = opened({ ...offline, kept: true })
  leaveEdition('e1', edition)
  expect(asksBeforeTheWindowCloses()).toBe(false)
})

test('who comes back finds the same edition, which then closes with its page only', () => {
  const { edition, close, becomes } = opened(offline)
  leaveEdition('e1', edition)
  expect(returnTo('e1')).toBe(edition)
  becomes(saved)
  expect(close).not.toHaveBeenCalled()
  expect(returnTo('e1')).toBeNull()
})

test('where its document is given up the one in its stead stays open, until the server has what is in it', () => {
  const before = opened(offline)
  const after = opened({ ...saved, line: 'connecting', ready: false, saved: false })
  leaveEdition('e1', before.edition)
  before.replacedBy(after.edition)
  expect(before.close).toHaveBeenCalledOnce()
  expect(after.close).not.toHaveBeenCalled()
  after.becomes({ ...saved, saved: false, waiting: 2 })
  expect(after.close).not.toHaveBeenCalled()
  after.becomes(saved)
  expect(after.close).toHaveBeenCalledOnce()
})

test('at sign-out nothing is kept that the next person would send', () => {
  const { edition, close } = opened(offline)
  leaveEdition('e1', edition)
  forgetLeft()
  expect(close).toHaveBeenCalledOnce()
  expect(returnTo('e1')).toBeNull()
})

function asksBeforeTheWindowCloses(): boolean {
  const event = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(event)
  return event.defaultPrevented
}

function opened(first: SyncStatus) {
  let now = first
  let state: unknown = {}
  const hearers = new Set<() => void>()
  const close = vi.fn<() => void>()
  const edition = {
    replacement: null as SharedEdition | null,
    awareness: { setLocalState: (next: unknown) => (state = next) },
    status: {
      get: () => now,
      subscribe(hear: () => void) {
        hearers.add(hear)
        return () => hearers.delete(hear)
      },
    },
    reconnect() {},
    close,
  }
  const becomes = (next: SyncStatus) => {
    now = next
    for (const hear of [...hearers]) hear()
  }
  const replacedBy = (next: SharedEdition) => {
    edition.replacement = next
    becomes({ ...now, line: 'refused', waiting: 0 })
  }
  return {
    edition: edition as unknown as SharedEdition,
    close,
    becomes,
    replacedBy,
    inIt: () => state !== null,
  }
}
