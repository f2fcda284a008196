import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { MESSAGE } from './messages.ts'

export interface Refused {
  /** One of `@copydesk/shared/refusal`; a client that does not know it acts on the close code. */
  code: string
  /** For the person, as it stands. */
  message: string
  /** What it is about, for the program: the client id that is taken. Empty where nothing need be said. */
  about: string
}

/** refused = 102 code message about */
export function refusedFrame({ code, message, about }: Refused): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.refused)
    encoding.writeVarString(encoder, code)
    encoding.writeVarString(encoder, message)
    encoding.writeVarString(encoder, about)
  })
}

export function readRefused(decoder: decoding.Decoder): Refused {
  return {
    code: decoding.readVarString(decoder),
    message: decoding.readVarString(decoder),
    about: decoding.readVarString(decoder),
  }
}
