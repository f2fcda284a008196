import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { MESSAGE } from './messages.ts'

/** sync = 0 kind bytes      kind: 0 a state vector, 1 the answer to one, 2 an update (first encoding of Yjs) */
export function syncFrame(kind: number, bytes: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync)
    encoding.writeVarUint(encoder, kind)
    encoding.writeVarUint8Array(encoder, bytes)
  })
}

/** What stands behind the message's number. Throws on bytes that end too early. */
export function readSync(decoder: decoding.Decoder): { kind: number; bytes: Uint8Array } {
  return { kind: decoding.readVarUint(decoder), bytes: decoding.readVarUint8Array(decoder) }
}
