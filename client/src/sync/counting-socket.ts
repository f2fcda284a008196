import { MESSAGE } from '@copydesk/shared/protocol'
import * as decoding from 'lib0/decoding'

type SocketClass = typeof WebSocket

const KINDS = [null, 'step2', 'update'] as const

/** A WebSocket that tells of every SyncStep2 and Update that leaves through it: what the server counts, too. */
export function countingSocket(base: SocketClass, sent: (kind: 'step2' | 'update') => void): SocketClass {
  return class extends base {
    override send(message: Parameters<WebSocket['send']>[0]) {
      super.send(message)
      const kind = message instanceof Uint8Array ? kindOf(message) : null
      if (kind) sent(kind)
    }
  }
}

function kindOf(message: Uint8Array) {
  const decoder = decoding.createDecoder(message)
  return decoding.readVarUint(decoder) === MESSAGE.sync
    ? (KINDS[decoding.readVarUint(decoder)] ?? null)
    : null
}
