/**
 * Reads an update of Yjs (first encoding) without trusting it, and without building anything that Yjs would have to
 * clean up. What the schema has no use for is refused while reading: formats, nested types, binaries, sub-documents,
 * and structs that only take up a clock (GC, Skip), which would swallow what their owner types next. [SY9]
 *
 *   update   = clients structs-of-client* deletes
 *   structs  = count client clock struct*
 *   struct   = info [origin] [right origin] [parent [key]] content
 *   deletes  = clients (client count (clock length)*)*
 */
import * as decoding from 'lib0/decoding'
import { readText } from './read-text.ts'
import { readValue } from './read-value.ts'
import { tooMuch, unknownContent, unreadable } from './refusals.ts'

export interface StructId {
  client: number
  clock: number
}

export const isSameId = (one: StructId | null, other: StructId | null): boolean =>
  one === other ||
  (one !== null && other !== null && one.client === other.client && one.clock === other.clock)

export type StructContent =
  | { is: 'text'; text: string }
  | { is: 'embed'; value: unknown }
  /** The last is what a map holds; those before it were overwritten, and are kept for somebody's undo. */
  | { is: 'values'; values: unknown[] }
  | { is: 'deleted' }

export interface DecodedStruct extends StructId {
  length: number
  origin: StructId | null
  rightOrigin: StructId | null
  /** Name of the root type; null where a neighbour says it. */
  root: string | null
  /** Key in a map; null in a text, and where a neighbour says it. */
  key: string | null
  content: StructContent
}

export interface DeletedRange extends StructId {
  length: number
}

/** Where in the bytes the structs of one client stand, without the head that says whose they are. */
export interface ClientSection {
  client: number
  count: number
  /** Clocks: of the first struct, and behind the last. */
  clock: number
  end: number
  /** Bytes: of the first struct, and behind the last. */
  from: number
  to: number
}

export interface DecodedUpdate {
  /** By client, in order of clocks, without gaps. */
  structs: Map<number, DecodedStruct[]>
  sections: ClientSection[]
  /** By client, in order, each character once. */
  deletes: DeletedRange[]
  /** The bytes say the deletes just so; if not, others may have to walk the same stretch many times. */
  tidy: boolean
  /** Where in the bytes the deletes begin. */
  deletesFrom: number
}

/** A plain client may tell the whole edition again: 50,000 edits are 16,000 structs, and 6,000 deletes. */
const MOST_STRUCTS = 60_000
const MOST_DELETES = 60_000
/** Above what any edition can hold; far below where clocks stop being exact. */
const MOST_CLOCK = 2 ** 40
const MOST_LENGTH = 20_000_000

/** Values that were given to keys, those included that others took the place of, and their parts at all levels. */
const MOST_PARTS = 200_000
/** A key has an id or two, and a word. */
const LONGEST_KEY = 200

const HAS_ORIGIN = 0x80
const HAS_RIGHT_ORIGIN = 0x40
const HAS_KEY = 0x20
const CONTENT = 0x1f

const KINDS = { deleted: 1, text: 4, embed: 5, value: 8 } as const

/**
 * Reads an update of Yjs' first encoding without building anything of it.
 *
 * Refuses what is too large, and what a story cannot hold; bytes that are no update make it throw as it comes, so
 * whoever reads a client's calls it within `readable`.
 */
export function decodeUpdate(bytes: Uint8Array): DecodedUpdate {
  const decoder = decoding.createDecoder(bytes)
  const structs = new Map<number, DecodedStruct[]>()
  const sections: ClientSection[] = []
  let budget = MOST_STRUCTS
  const parts = { left: MOST_PARTS }
  const clients = decoding.readVarUint(decoder)
  for (let index = 0; index < clients; index++) {
    const count = decoding.readVarUint(decoder)
    const client = readClient(decoder)
    let clock = decoding.readVarUint(decoder)
    budget -= count
    if (budget < 0) throw tooMuch()
    if (structs.has(client) || count === 0) throw unreadable()
    const own: DecodedStruct[] = []
    const [from, first] = [decoder.pos, clock]
    for (let made = 0; made < count; made++) {
      const struct = readStruct(decoder, client, clock, parts)
      own.push(struct)
      clock += struct.length
      if (clock > MOST_CLOCK) throw unreadable()
    }
    structs.set(client, own)
    sections.push({ client, count, clock: first, end: clock, from, to: decoder.pos })
  }
  const deletesFrom = decoder.pos
  const said = readDeletes(decoder)
  if (decoder.pos !== bytes.length) throw unreadable()
  const deletes = tidied(said)
  return { structs, sections, deletes, tidy: deletes === said, deletesFrom }
}

interface Budget {
  left: number
}

function readStruct(decoder: decoding.Decoder, client: number, clock: number, parts: Budget): DecodedStruct {
  const flags = decoding.readUint8(decoder)
  const kind = flags & CONTENT
  // 0 is a GC struct, 10 a Skip.
  if (kind === 0 || kind === 10) throw unknownContent()
  const origin = flags & HAS_ORIGIN ? readId(decoder) : null
  const rightOrigin = flags & HAS_RIGHT_ORIGIN ? readId(decoder) : null
  let root: string | null = null
  let key: string | null = null
  if (!origin && !rightOrigin) {
    if (decoding.readVarUint(decoder) !== 1) throw unknownContent()
    root = readText(decoder)
    if (flags & HAS_KEY) key = readText(decoder)
    if (key !== null && key.length > LONGEST_KEY) throw unknownContent()
  }
  const { content, length } = readContent(decoder, kind, parts)
  if (length < 1 || length > MOST_LENGTH) throw unreadable()
  return { client, clock, length, origin, rightOrigin, root, key, content }
}

function readContent(
  decoder: decoding.Decoder,
  kind: number,
  parts: Budget,
): { content: StructContent; length: number } {
  switch (kind) {
    case KINDS.deleted:
      return { content: { is: 'deleted' }, length: decoding.readVarUint(decoder) }
    case KINDS.text: {
      const text = readText(decoder)
      return { content: { is: 'text', text }, length: text.length }
    }
    case KINDS.embed: {
      const json = readText(decoder)
      // A marker has some sixty characters; a long one is only there to be deep.
      if (json.length > 1000) throw unknownContent()
      return { content: { is: 'embed', value: JSON.parse(json) }, length: 1 }
    }
    case KINDS.value: {
      const length = decoding.readVarUint(decoder)
      if (length > parts.left) throw tooMuch()
      const values = Array.from({ length }, () => readValue(decoder, parts))
      return { content: { is: 'values', values }, length }
    }
    default:
      throw unknownContent()
  }
}

function readDeletes(decoder: decoding.Decoder): DeletedRange[] {
  const deletes: DeletedRange[] = []
  const clients = decoding.readVarUint(decoder)
  for (let index = 0; index < clients; index++) {
    const client = readClient(decoder)
    const count = decoding.readVarUint(decoder)
    if (deletes.length + count > MOST_DELETES) throw tooMuch()
    for (let made = 0; made < count; made++) {
      const clock = decoding.readVarUint(decoder)
      const length = decoding.readVarUint(decoder)
      if (length < 1 || clock + length > MOST_CLOCK) throw unreadable()
      deletes.push({ client, clock, length })
    }
  }
  return deletes
}

/** The same array when it is tidy. */
function tidied(deletes: DeletedRange[]): DeletedRange[] {
  const ended = new Set<number>()
  let before: DeletedRange | undefined
  const isTidy = deletes.every((range) => {
    const follows =
      before?.client === range.client ? before.clock + before.length < range.clock : !ended.has(range.client)
    if (before && before.client !== range.client) ended.add(before.client)
    before = range
    return follows
  })
  if (isTidy) return deletes
  const merged: DeletedRange[] = []
  for (const own of Map.groupBy(deletes, ({ client }) => client).values())
    for (const range of own.sort((a, b) => a.clock - b.clock)) {
      const last = merged.at(-1)
      if (last?.client === range.client && last.clock + last.length >= range.clock)
        last.length = Math.max(last.length, range.clock + range.length - last.clock)
      else merged.push({ ...range })
    }
  return merged
}

function readClient(decoder: decoding.Decoder): number {
  const client = decoding.readVarUint(decoder)
  if (client > 0xffffffff) throw unreadable()
  return client
}

const readId = (decoder: decoding.Decoder): StructId => ({
  client: readClient(decoder),
  clock: decoding.readVarUint(decoder),
})
