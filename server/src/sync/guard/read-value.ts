import * as decoding from 'lib0/decoding'
import { unknownContent } from './refusals.ts'

/** A mark operation has three levels. Past a few thousand, every reader's stack would end. */
const MOST_DEPTH = 8
/** Keys and members of one value, all levels together. */
const MOST_PARTS = 20_000

/** Reads a value as `lib0/decoding` does, with a limit on depth and number; binaries and big integers are refused. */
export function readValue(decoder: decoding.Decoder): unknown {
  return read(decoder, MOST_DEPTH, { left: MOST_PARTS })
}

function read(decoder: decoding.Decoder, depth: number, parts: { left: number }): unknown {
  if (depth === 0 || --parts.left < 0) throw unknownContent()
  switch (decoding.readUint8(decoder)) {
    case 127:
      return undefined
    case 126:
      return null
    case 125:
      return decoding.readVarInt(decoder)
    case 124:
      return decoding.readFloat32(decoder)
    case 123:
      return decoding.readFloat64(decoder)
    case 121:
      return false
    case 120:
      return true
    case 119:
      return decoding.readVarString(decoder)
    case 118: {
      const value: [string, unknown][] = []
      const count = decoding.readVarUint(decoder)
      for (let index = 0; index < count; index++)
        value.push([decoding.readVarString(decoder), read(decoder, depth - 1, parts)])
      // Unlike assignment, this makes `__proto__` a key like any other.
      return Object.fromEntries(value)
    }
    case 117: {
      const value: unknown[] = []
      const count = decoding.readVarUint(decoder)
      for (let index = 0; index < count; index++) value.push(read(decoder, depth - 1, parts))
      return value
    }
    default:
      throw unknownContent()
  }
}
