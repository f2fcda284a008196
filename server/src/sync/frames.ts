import { MESSAGE } from '@copydesk/shared/protocol'
import * as encoding from 'lib0/encoding'

/** The kinds of y-protocols' sync message. */
export const SYNC = { step1: 0, step2: 1, update: 2 } as const

const frame = (write: (encoder: encoding.Encoder) => void): Uint8Array => encoding.encode(write)

export const syncFrame = (kind: number, bytes: Uint8Array): Uint8Array =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync)
    encoding.writeVarUint(encoder, kind)
    encoding.writeVarUint8Array(encoder, bytes)
  })

export interface PresenceEntry {
  client: number
  clock: number
  /** JSON; `null` for somebody who left. */
  state: string
}

export const presenceFrame = (entries: readonly PresenceEntry[]): Uint8Array =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.presence)
    encoding.writeVarUint8Array(
      encoder,
      encoding.encode((inner) => {
        encoding.writeVarUint(inner, entries.length)
        for (const { client, clock, state } of entries) {
          encoding.writeVarUint(inner, client)
          encoding.writeVarUint(inner, clock)
          encoding.writeVarString(inner, state)
        }
      }),
    )
  })

/** Says only that the line lives: plain clients hang up after half a minute without a message. */
export const HEARTBEAT = presenceFrame([])

export const helloFrame = (hello: { epoch: number; schema: number }): Uint8Array =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.hello)
    encoding.writeVarUint(encoder, hello.epoch)
    encoding.writeVarUint(encoder, hello.schema)
  })

export const savedFrame = (count: number): Uint8Array =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.saved)
    encoding.writeVarUint(encoder, count)
  })

export const refusedFrame = (code: string, message: string): Uint8Array =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.refused)
    encoding.writeVarString(encoder, code)
    encoding.writeVarString(encoder, message)
  })
