import { rootsOf } from '@copydesk/shared/copy'
import * as Y from 'yjs'
import type { BlockStretch } from './block-stretch.ts'

interface Id {
  client: number
  clock: number
}

/** What somebody wrote, as an update carries it; Yjs does not name its type. */
type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number]

/** Which map of the document, and the key in it. */
interface Entry {
  root: string
  key: string
}

/** The block in which an input method composes. */
export interface ComposedBlock {
  doc: Y.Doc
  /** Root name of its text. */
  field: string
  /** Null for a field that is one block. */
  id: string | null
  stretch: BlockStretch
}

/**
 * Whether an update of somebody else would change what is drawn of a block: its words, its kind or place, or a mark on
 * its words. What stands on something that has not arrived is said to touch it: nobody can tell.
 */
export function touchesBlock(block: ComposedBlock, update: Uint8Array): boolean {
  const { structs, ds } = Y.decodeUpdate(update)
  const reading = new Reading(block, structs)
  return reading.touches() || reading.deletes(ds.clients)
}

class Reading {
  readonly #block: ComposedBlock
  /** Each client's stand in order, without gaps. */
  readonly #structs: Map<number, Struct[]>
  readonly #rootNames: Map<unknown, string>
  readonly #entries = new Map<Struct, Entry | null>()

  constructor(block: ComposedBlock, structs: readonly Struct[]) {
    this.#block = block
    this.#structs = Map.groupBy(structs, ({ id }) => id.client)
    this.#rootNames = rootNamesOf(block.doc)
  }

  touches(): boolean {
    const { doc } = this.#block
    return [...this.#structs.values()].flat().some((struct) => {
      if (struct.id.clock + struct.length <= Y.getState(doc.store, struct.id.client)) return false
      if (!(struct instanceof Y.Item)) return true
      const neighbours = [struct.origin, struct.rightOrigin].filter((id) => id !== null)
      if (!this.#isThere(previousOf(struct)) || !neighbours.every((id) => this.#isThere(id))) return true
      const entry = this.#entryOf(struct)
      return entry === null ? this.#touchesText(struct) : touchesEntry(this.#block, entry, struct.content)
    })
  }

  deletes(clients: ReadonlyMap<number, readonly { clock: number; len: number }[]>): boolean {
    return [...clients].some(([client, ranges]) =>
      ranges.some(({ clock, len }) => this.#takesAway(client, clock, clock + len)),
    )
  }

  #takesAway(client: number, from: number, to: number): boolean {
    const { doc, stretch } = this.#block
    if (!this.#isThere({ client, clock: to - 1 })) return true
    const end = Math.min(to, Y.getState(doc.store, client))
    if (from >= end) return false
    if (stretch.loses(client, from, end - from)) return true
    const structs = doc.store.clients.get(client) ?? []
    for (let n = Y.findIndexSS(structs, from); n < structs.length; n++) {
      const item = structs[n]
      if (!item || item.id.clock >= end) return false
      if (item.deleted || !(item instanceof Y.Item)) continue
      const entry = entryOf(item, this.#rootNames)
      if (entry && touchesEntry(this.#block, entry, item.content)) return true
    }
    return false
  }

  #touchesText({ origin, rightOrigin, parent }: Y.Item): boolean {
    const { stretch, field } = this.#block
    return stretch.takes(origin, rightOrigin) || (stretch.isBare && (parent as unknown) === field)
  }

  /** In the document, or in the same update. */
  #isThere(id: Id | null): boolean {
    if (id === null || id.clock < Y.getState(this.#block.doc.store, id.client)) return true
    return this.#structAt(id) !== undefined
  }

  #structAt({ client, clock }: Id): Struct | undefined {
    const own = this.#structs.get(client) ?? []
    const [first] = own
    const last = own.at(-1)
    if (!first || !last || clock < first.id.clock || clock >= last.id.clock + last.length) return undefined
    return own[Y.findIndexSS(own as Y.Item[], clock)]
  }

  /** Null for what stands in a text. */
  #entryOf(struct: Struct): Entry | null {
    const known = this.#entries.get(struct)
    if (known !== undefined) return known
    let entry: Entry | null = null
    if (struct instanceof Y.Item) {
      // As it was decoded, before it is put anywhere: the name of a root type.
      const root = struct.parent as unknown
      if (typeof root === 'string') entry = struct.parentSub === null ? null : { root, key: struct.parentSub }
      else if (struct.origin) entry = this.#entryAt(struct.origin)
    }
    this.#entries.set(struct, entry)
    return entry
  }

  #entryAt(id: Id): Entry | null {
    if (id.clock < Y.getState(this.#block.doc.store, id.client))
      return entryOf(Y.getItem(this.#block.doc.store, id), this.#rootNames)
    const struct = this.#structAt(id)
    return struct ? this.#entryOf(struct) : null
  }
}

/** Its kind, its place, that it is gone; or a mark that begins or ends in it. */
function touchesEntry(
  { id, stretch }: ComposedBlock,
  { root, key }: Entry,
  content: Y.Item['content'],
): boolean {
  if (root === 'blocks') return id !== null && key.startsWith(`${id}@`)
  if (root !== 'marks' || !(content instanceof Y.ContentAny)) return false
  return content.arr.some(
    (value) => Array.isArray(value) && value.some((one) => isId(one) && stretch.holds(one)),
  )
}

const entryOf = (item: unknown, names: ReadonlyMap<unknown, string>): Entry | null => {
  if (!(item instanceof Y.Item) || item.parentSub === null) return null
  const root = names.get(item.parent)
  return root === undefined ? null : { root, key: item.parentSub }
}

const rootNamesOf = (doc: Y.Doc): Map<unknown, string> =>
  new Map(Object.entries(rootsOf(doc)).map(([name, root]) => [root, name]))

const previousOf = ({ id: { client, clock } }: Struct): Id | null =>
  clock === 0 ? null : { client, clock: clock - 1 }

const isId = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number')
