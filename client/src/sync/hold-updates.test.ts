import { MESSAGE, SYNC, syncFrame } from '@copydesk/shared/protocol'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { expect, test, vi } from 'vitest'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { holdUpdates } from './hold-updates.ts'

test('a word that is given up without a word of its end keeps nobody’s changes waiting', () => {
  vi.useFakeTimers()
  const [ana, ben] = [new Y.Doc(), new Y.Doc()]
  const provider = new WebsocketProvider('ws://127.0.0.1', 'harbour', ana, {
    connect: false,
    disableBc: true,
  })
  let composing = true
  const hold = holdUpdates(provider)({
    isComposing: () => composing,
    isTouchedBy: () => true,
    onLong: () => {},
  })
  ben.on('update', (update: Uint8Array) => {
    const decoder = decoding.createDecoder(syncFrame(SYNC.update, update))
    decoding.readVarUint(decoder)
    provider.messageHandlers[MESSAGE.sync]?.(encoding.createEncoder(), decoder, provider, true, MESSAGE.sync)
  })
  const read = () => ana.getText('body').toString()

  ben.getText('body').insert(0, 'While she composes. ')
  vi.advanceTimersByTime(30_000)
  expect(read()).toBe('')
  // An editor does that after five seconds without a key on Android; the browser says nothing of it.
  composing = false
  ben.getText('body').insert(20, 'And after.')
  vi.advanceTimersByTime(11_000)
  expect(read()).toBe('While she composes. And after.')
  hold.stop()
  provider.destroy()
  vi.useRealTimers()
})
