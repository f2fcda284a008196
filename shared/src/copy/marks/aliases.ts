import type * as Y from 'yjs'
import { type Id, type Spot, spotOf } from '../items.ts'
import { isCount } from './operation.ts'

/** One stretch that undo made anew: `length` characters from `made` on are those that were first called `first`. */
interface Alias {
  made: Id
  first: Id
  length: number
}

/** Aliases of aliases come from people undoing each other's undoing; a longer chain is nobody's. */
const LONGEST_CHAIN = 20

/** `<client in base 36>.<clock in base 36>` of the first re-created character. */
export const aliasKey = ([client, clock]: Id): string => `${client.toString(36)}.${clock.toString(36)}`

/** Null for what is no alias: it is kept, and renames nothing. */
export function readAlias(key: string, value: unknown): Alias | null {
  const [, client, clock] = /^([0-9a-z]{1,11})\.([0-9a-z]{1,11})$/.exec(key) ?? []
  if (client === undefined || clock === undefined || !Array.isArray(value) || value.length !== 3) return null
  const made: Id = [Number.parseInt(client, 36), Number.parseInt(clock, 36)]
  const [firstClient, firstClock, length] = value as unknown[]
  if (!made.every(isCount) || !isCount(firstClient) || !isCount(firstClock) || !isCount(length)) return null
  return length === 0 ? null : { made, first: [firstClient, firstClock], length }
}

/**
 * Which characters are the same to people though undo gave them new ids. A mark stands on the ids that it was
 * made with; when these are deleted, the character that stands in for them carries it on.
 */
export class Aliases {
  readonly #doc: Y.Doc
  readonly #all = new Map<string, Alias>()
  readonly #byMade = new Map<number, Set<Alias>>()
  readonly #byFirst = new Map<number, Set<Alias>>()

  constructor(doc: Y.Doc, map: Y.Map<unknown>) {
    this.#doc = doc
    for (const key of map.keys()) this.read(key, map.get(key))
  }

  read(key: string, value: unknown): void {
    const old = this.#all.get(key)
    if (old !== undefined) {
      this.#byMade.get(old.made[0])?.delete(old)
      this.#byFirst.get(old.first[0])?.delete(old)
      this.#all.delete(key)
    }
    const alias = readAlias(key, value)
    if (alias === null) return
    this.#all.set(key, alias)
    at(this.#byMade, alias.made[0]).add(alias)
    at(this.#byFirst, alias.first[0]).add(alias)
  }

  /** Whether anything from `clock` on, `length` long, is named in an alias, on either side. */
  concern(client: number, clock: number, length: number): boolean {
    const meets = (start: number, size: number) => start < clock + length && clock < start + size
    for (const alias of this.#byMade.get(client) ?? []) if (meets(alias.made[1], alias.length)) return true
    for (const alias of this.#byFirst.get(client) ?? []) if (meets(alias.first[1], alias.length)) return true
    return false
  }

  firstOf(id: Id): Id {
    let first = id
    for (let hop = 0; hop < LONGEST_CHAIN; hop++) {
      const alias = [...(this.#byMade.get(first[0]) ?? [])].find((one) => covers(one.made, one.length, first))
      if (alias === undefined) return first
      first = [alias.first[0], alias.first[1] + first[1] - alias.made[1]]
    }
    return first
  }

  /** Where the character stands now: itself while it lives, else the one that stands in for it, else its grave. */
  spotOf(id: Id): Spot | null {
    const own = spotOf(this.#doc, id)
    if (own === null || !own.item.deleted || this.#all.size === 0) return own
    let best: Spot | null = null
    for (const name of this.#namesOf(this.firstOf(id))) {
      const spot = spotOf(this.#doc, name)
      if (spot !== null && !spot.item.deleted && (best === null || isBefore(spot, best))) best = spot
    }
    return best ?? own
  }

  #namesOf(first: Id): Id[] {
    const names: Id[] = [first]
    for (let n = 0; n < names.length && names.length < LONGEST_CHAIN; n++) {
      const name = names[n] as Id
      for (const alias of this.#byFirst.get(name[0]) ?? []) {
        if (covers(alias.first, alias.length, name)) {
          names.push([alias.made[0], alias.made[1] + name[1] - alias.first[1]])
        }
      }
    }
    return names
  }
}

const covers = (start: Id, length: number, id: Id): boolean =>
  start[0] === id[0] && id[1] >= start[1] && id[1] < start[1] + length

const isBefore = (a: Spot, b: Spot): boolean =>
  a.item.id.client < b.item.id.client ||
  (a.item.id.client === b.item.id.client && a.item.id.clock + a.offset < b.item.id.clock + b.offset)

function at<K, V>(map: Map<K, Set<V>>, key: K): Set<V> {
  const found = map.get(key) ?? new Set<V>()
  map.set(key, found)
  return found
}
