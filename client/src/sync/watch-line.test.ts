import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { WebsocketProvider } from 'y-websocket'
import { Doc } from 'yjs'
import { watchLine } from './watch-line.ts'

let stop: () => void
beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  stop()
  vi.useRealTimers()
})

function line() {
  const asked = vi.fn<() => void>()
  const provider = {
    doc: new Doc(),
    wsconnected: true,
    wsconnecting: false,
    wsLastMessageReceived: Date.now(),
    ws: { send: asked },
    connect: vi.fn<() => void>(),
    disconnect: vi.fn(() => {
      provider.wsconnected = false
    }),
  }
  stop = watchLine(provider as unknown as WebsocketProvider, () => true)
  return { provider, asked }
}

test('a line that is silent is asked, and known to be dead within fifteen seconds', () => {
  const { provider, asked } = line()
  vi.advanceTimersByTime(12_000)
  expect(asked).toHaveBeenCalledOnce()
  expect(provider.disconnect).not.toHaveBeenCalled()
  vi.advanceTimersByTime(3000)
  expect(provider.disconnect).toHaveBeenCalledOnce()
  expect(provider.connect).toHaveBeenCalledOnce()
})

test('a late heartbeat, or an answer, keeps the line', () => {
  const { provider, asked } = line()
  for (let round = 0; round < 3; round++) {
    vi.advanceTimersByTime(12_500)
    provider.wsLastMessageReceived = Date.now()
  }
  expect(asked).toHaveBeenCalledTimes(3)
  expect(provider.disconnect).not.toHaveBeenCalled()
})

test('a line that does not open is tried anew', () => {
  const { provider } = line()
  Object.assign(provider, { wsconnected: false, wsconnecting: true })
  vi.advanceTimersByTime(8000)
  expect(provider.connect).not.toHaveBeenCalled()
  vi.advanceTimersByTime(2000)
  expect(provider.disconnect).toHaveBeenCalledOnce()
  expect(provider.connect).toHaveBeenCalledOnce()
})

test('when the browser says that the network has gone the line is given up at once', () => {
  const { provider } = line()
  globalThis.dispatchEvent(new Event('offline'))
  expect(provider.disconnect).toHaveBeenCalledOnce()
  globalThis.dispatchEvent(new Event('online'))
  expect(provider.connect).toHaveBeenCalledOnce()
})
