import { MAX_FRAME, MESSAGE } from '@copydesk/shared/protocol'
import * as decoding from 'lib0/decoding'

type SocketClass = typeof WebSocket

const KINDS = [null, 'step2', 'update'] as const

export interface SocketHearer {
  /** Left through this socket. */
  sent(kind: 'step2' | 'update'): void
  /** Larger than the server reads. It did not leave: the server would hang up, and get it again on the next line. */
  tooLarge(): void
}

/** A WebSocket that tells of every SyncStep2 and Update that leaves through it: what the server counts, too. */
export function countingSocket(base: SocketClass, hearer: SocketHearer): SocketClass {
  return class extends base {
    override send(message: Parameters<WebSocket['send']>[0]) {
      if (message instanceof Uint8Array && message.length > MAX_FRAME) return hearer.tooLarge()
      super.send(message)
      const kind = message instanceof Uint8Array ? kindOf(message) : null
      if (kind) hearer.sent(kind)
    }
  }
}

function kindOf(message: Uint8Array) {
  const decoder = decoding.createDecoder(message)
  return decoding.readVarUint(decoder) === MESSAGE.sync
    ? (KINDS[decoding.readVarUint(decoder)] ?? null)
    : null
}
