import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { MESSAGE } from './messages.ts'

/** saved = 101 count */
export function savedFrame(count: number): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.saved)
    encoding.writeVarUint(encoder, count)
  })
}

/** How many SyncStep2 and Update messages of this socket, in order, are on disk. */
export const readSaved = (decoder: decoding.Decoder): number => decoding.readVarUint(decoder)
