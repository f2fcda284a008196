import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { MESSAGE } from './messages.ts'

export interface PresenceEntry {
  client: number
  clock: number
  /** JSON; `null` for somebody who left. */
  state: string
}

/** presence = 1 length count (client clock state)* */
export function presenceFrame(entries: readonly PresenceEntry[]): Uint8Array {
  return encoding.encode((encoder) => {
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
}

/**
 * What stands behind the message's number, one by one, so that a reader may stop: the count is whatever the sender says.
 * Throws on bytes that end too early.
 */
export function* readPresence(decoder: decoding.Decoder): Generator<PresenceEntry> {
  const inner = decoding.createDecoder(decoding.readVarUint8Array(decoder))
  const count = decoding.readVarUint(inner)
  for (let index = 0; index < count; index++)
    yield {
      client: decoding.readVarUint(inner),
      clock: decoding.readVarUint(inner),
      state: decoding.readVarString(inner),
    }
}
