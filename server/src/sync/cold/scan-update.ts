/**
 * Finds what stands where in the bytes of an update that was judged when it came: no text is decoded and nothing built,
 * and no budget bounds it, since a document may be larger than any one message. Layout: see `guard/decode-update.ts`.
 */
import * as decoding from 'lib0/decoding'
import type { ClientSection, DeletedRange } from '../guard/decode-update.ts'

export interface ScannedUpdate {
  sections: ClientSection[]
  deletes: DeletedRange[]
  /** Where in the bytes the deletes begin. */
  deletesFrom: number
  /** By client, the highest clock that a struct stands beside. */
  needs: Map<number, number>
}

const CONTENT = 0x1f
const HAS_ORIGIN = 0x80
const HAS_RIGHT_ORIGIN = 0x40
const HAS_KEY = 0x20
const KINDS = { gone: 0, deleted: 1, text: 4, embed: 5, value: 8 } as const

/** Throws on bytes that are not whole, and on what a story has no use for. */
export function scanUpdate(bytes: Uint8Array): ScannedUpdate {
  const decoder = decoding.createDecoder(bytes)
  const sections: ClientSection[] = []
  const needs = new Map<number, number>()
  const clients = decoding.readVarUint(decoder)
  for (let index = 0; index < clients; index++) {
    const count = decoding.readVarUint(decoder)
    const client = decoding.readVarUint(decoder)
    const clock = decoding.readVarUint(decoder)
    const from = decoder.pos
    let end = clock
    for (let made = 0; made < count; made++) end += skipStruct(decoder, needs)
    sections.push({ client, count, clock, end, from, to: decoder.pos })
  }
  const deletesFrom = decoder.pos
  const deletes: DeletedRange[] = []
  const deleters = decoding.readVarUint(decoder)
  for (let index = 0; index < deleters; index++) {
    const client = decoding.readVarUint(decoder)
    const count = decoding.readVarUint(decoder)
    for (let made = 0; made < count; made++)
      deletes.push({ client, clock: decoding.readVarUint(decoder), length: decoding.readVarUint(decoder) })
  }
  if (decoder.pos !== bytes.length) throw new Error('An update ends elsewhere than its bytes.')
  return { sections, deletes, deletesFrom, needs }
}

/** Returns how many clocks it takes up. */
function skipStruct(decoder: decoding.Decoder, needs: Map<number, number>): number {
  const flags = decoding.readUint8(decoder)
  const kind = flags & CONTENT
  if (kind === KINDS.gone) return decoding.readVarUint(decoder)
  if (flags & HAS_ORIGIN) need(decoder, needs)
  if (flags & HAS_RIGHT_ORIGIN) need(decoder, needs)
  if (!(flags & (HAS_ORIGIN | HAS_RIGHT_ORIGIN))) {
    if (decoding.readVarUint(decoder) !== 1) throw new Error('A struct stands in no root.')
    skipString(decoder)
    if (flags & HAS_KEY) skipString(decoder)
  }
  switch (kind) {
    case KINDS.deleted:
      return decoding.readVarUint(decoder)
    case KINDS.text:
      return skipString(decoder)
    case KINDS.embed:
      skipString(decoder)
      return 1
    case KINDS.value: {
      const length = decoding.readVarUint(decoder)
      for (let index = 0; index < length; index++) decoding.readAny(decoder)
      return length
    }
    default:
      throw new Error(`A story holds no struct of kind ${kind}.`)
  }
}

function need(decoder: decoding.Decoder, needs: Map<number, number>) {
  const client = decoding.readVarUint(decoder)
  const clock = decoding.readVarUint(decoder)
  if (clock > (needs.get(client) ?? -1)) needs.set(client, clock)
}

/** Returns its length as JavaScript counts: every character of four bytes is two. */
function skipString(decoder: decoding.Decoder): number {
  const { arr } = decoder
  let length = decoding.readVarUint(decoder)
  const end = decoder.pos + length
  if (end > arr.length) throw new Error('A string ends behind its update.')
  for (let at = decoder.pos; at < end; at++) {
    const byte = arr[at] as number
    if (byte < 0x80) continue
    if (byte < 0xc0) length--
    else if (byte >= 0xf0) length++
  }
  decoder.pos = end
  return length
}
