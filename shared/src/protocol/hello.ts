import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { MESSAGE } from './messages.ts'

export interface Hello {
  /** The life of the room. */
  epoch: number
  /** Number of the schema that the server judges by. */
  schema: number
}

/** hello = 100 epoch schema */
export function helloFrame({ epoch, schema }: Hello): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.hello)
    encoding.writeVarUint(encoder, epoch)
    encoding.writeVarUint(encoder, schema)
  })
}

export function readHello(decoder: decoding.Decoder): Hello {
  return { epoch: decoding.readVarUint(decoder), schema: decoding.readVarUint(decoder) }
}
