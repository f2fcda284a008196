import type * as Y from 'yjs'
import { isJson } from './json.ts'
import { isOrder } from './order.ts'

/** What the map of blocks says of one block. */
export interface BlockAttributes {
  /** Null while the block has the kind that it was born with. */
  kind: string | null
  gone: boolean
  order: string | null
  rest: Record<string, unknown>
}

const NOTHING: BlockAttributes = Object.freeze({ kind: null, gone: false, order: null, rest: {} })

/** `<block id>@<attribute>`, parted; null for a key that names no block. */
export function readBlockKey(key: string): { id: string; attribute: string } | null {
  const at = key.indexOf('@')
  return at < 1 || at === key.length - 1 ? null : { id: key.slice(0, at), attribute: key.slice(at + 1) }
}

export const blockKey = (id: string, attribute: string): string => `${id}@${attribute}`

/** The map of blocks by block, so that one block can be asked for without reading all keys. */
export class AttributesByBlock {
  readonly #values = new Map<string, Map<string, unknown>>()

  constructor(map: Y.Map<unknown>) {
    for (const key of map.keys()) this.read(key, map)
  }

  /** Takes a changed key over; gives the block that it is about. */
  read(key: string, map: Y.Map<unknown>): string | null {
    const parts = readBlockKey(key)
    if (parts === null) return null
    const value = map.get(key)
    const attributes = this.#values.get(parts.id) ?? new Map<string, unknown>()
    if (value === undefined || value === null || !isJson(value)) attributes.delete(parts.attribute)
    else attributes.set(parts.attribute, value)
    if (attributes.size === 0) this.#values.delete(parts.id)
    else this.#values.set(parts.id, attributes)
    return parts.id
  }

  of(id: string | null): BlockAttributes {
    const attributes = id === null ? undefined : this.#values.get(id)
    if (attributes === undefined) return NOTHING
    const rest: Record<string, unknown> = {}
    for (const name of [...attributes.keys()].sort()) {
      if (name !== 'kind' && name !== 'gone' && name !== 'ord') rest[name] = attributes.get(name)
    }
    const kind = attributes.get('kind')
    const order = attributes.get('ord')
    return {
      kind: typeof kind === 'string' && kind !== '' ? kind : null,
      gone: attributes.get('gone') === true,
      order: isOrder(order) ? order : null,
      rest,
    }
  }
}
