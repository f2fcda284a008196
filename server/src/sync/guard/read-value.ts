import * as decoding from 'lib0/decoding'
import { readText } from './read-text.ts'
import { tooMuch, unknownContent } from './refusals.ts'

/** A mark operation has three levels. Past a few thousand, every reader's stack would end. */
const MOST_DEPTH = 8
/**
 * Reads a value as `lib0/decoding` does, with a limit on depth; binaries and big integers are refused.
 * @param parts how many members, at all levels, there may still be.
 */
export function readValue(decoder: decoding.Decoder, parts: { left: number }): unknown {
  return read(decoder, MOST_DEPTH, parts)
}

function read(decoder: decoding.Decoder, depth: number, parts: { left: number }): unknown {
  if (depth === 0) throw unknownContent('something deeper than')
  if (--parts.left < 0) throw tooMuch()
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
      return readText(decoder)
    case 118: {
      const value: [string, unknown][] = []
      const count = decoding.readVarUint(decoder)
      for (let index = 0; index < count; index++)
        value.push([memberName(decoder), read(decoder, depth - 1, parts)])
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

function memberName(decoder: decoding.Decoder): string {
  const name = readText(decoder)
  // Yjs assigns it, which changes what the object is, and would write down something else than was judged.
  if (name === '__proto__') throw unknownContent()
  return name
}
