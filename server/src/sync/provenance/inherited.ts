/*
 * The bytes beside a row of the log: which of its characters repeat others.
 *
 *   inherited = version count (client clock length first-client first-clock)*      all varUints
 */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { joined, type Repeated } from './first-writers.ts'

const VERSION = 1

/** Null where nothing is repeated. */
export function writeInherited(repeated: readonly Repeated[]): Uint8Array | null {
  if (repeated.length === 0) return null
  const inOrder = joined(repeated.toSorted((a, b) => a.client - b.client || a.clock - b.clock))
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, VERSION)
    encoding.writeVarUint(encoder, inOrder.length)
    for (const { client, clock, length, first } of inOrder)
      for (const number of [client, clock, length, first.client, first.clock])
        encoding.writeVarUint(encoder, number)
  })
}

/** As `writeInherited` wrote it; throws where the form is another. */
export function readInherited(bytes: Uint8Array): Repeated[] {
  const decoder = decoding.createDecoder(bytes)
  const version = decoding.readVarUint(decoder)
  if (version !== VERSION)
    throw new Error(`Whose words were repeated is kept in a form ${version} that is not known.`)
  const read = () => decoding.readVarUint(decoder)
  return Array.from({ length: read() }, () => ({
    client: read(),
    clock: read(),
    length: read(),
    first: { client: read(), clock: read() },
  }))
}
