import type * as Y from 'yjs'
import { type Id, type Spot, spotOf } from '../items.ts'
import { Intervals } from '../suggestions/intervals.ts'
import { isCount } from './operation.ts'

/** One stretch that undo made anew: `length` characters from `made` on are those that were first called `first`. */
interface Alias {
  made: Id
  first: Id
  length: number
}

/** Neighbouring characters, with all the names that they have had: their own first, and last the one they had first. */
export interface Named {
  /** How far behind the beginning of the stretch that was asked about. */
  offset: number
  length: number
  names: readonly Id[]
}

/** Aliases of aliases come from people undoing each other's undoing; a longer chain is nobody's. */
const LONGEST_CHAIN = 20
/** Nor is so much made in the place of one stretch. */
const MOST_STAND_INS = 10_000

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
  readonly #byMade = new Intervals<Alias>()
  readonly #byFirst = new Intervals<Alias>()

  constructor(doc: Y.Doc, map: Y.Map<unknown>) {
    this.#doc = doc
    for (const key of map.keys()) this.read(key, map.get(key))
  }

  /** Takes a changed key over; gives what it said before and says now. */
  read(key: string, value: unknown): Alias[] {
    const old = this.#all.get(key)
    if (old !== undefined) {
      this.#byMade.remove(old.made, old.length, old)
      this.#byFirst.remove(old.first, old.length, old)
      this.#all.delete(key)
    }
    const alias = readAlias(key, value)
    if (alias !== null) {
      this.#all.set(key, alias)
      this.#byMade.add(alias.made, alias.length, alias)
      this.#byFirst.add(alias.first, alias.length, alias)
    }
    return [old, alias].filter((one) => one !== undefined && one !== null)
  }

  /** Whether anything from `clock` on, `length` long, is named in an alias, on either side. */
  concern(client: number, clock: number, length: number): boolean {
    if (this.#all.size === 0) return false
    const id: Id = [client, clock]
    return this.#byMade.meeting(id, length).length > 0 || this.#byFirst.meeting(id, length).length > 0
  }

  firstOf(id: Id): Id {
    return this.namesOver(id, 1)[0]?.names.at(-1) ?? id
  }

  /** A stretch, parted where its characters were re-created apart, with all that they have been called. */
  namesOver(id: Id, length: number, hops = 0): Named[] {
    const aliases = hops < LONGEST_CHAIN ? this.#byMade.meeting(id, length) : []
    if (aliases.length === 0) return [{ offset: 0, length, names: [id] }]
    const [client, clock] = id
    const named: Named[] = []
    let at = clock
    const plain = (until: number) => {
      if (until > at) named.push({ offset: at - clock, length: until - at, names: [[client, at]] })
      at = Math.max(at, until)
    }
    for (const { clock: start, end, value } of aliases) {
      const until = Math.min(end, clock + length)
      if (until <= at) continue
      plain(start)
      const first: Id = [value.first[0], value.first[1] + at - start]
      for (const part of this.namesOver(first, until - at, hops + 1)) {
        const own: Id = [client, at + part.offset]
        named.push({ ...part, offset: own[1] - clock, names: [own, ...part.names] })
      }
      at = until
    }
    plain(clock + length)
    return named
  }

  /** A stretch and all that was made in its place since. */
  standInsOf(id: Id, length: number): (readonly [client: number, clock: number, length: number])[] {
    const found: (readonly [number, number, number])[] = [[...id, length]]
    const seen = new Set<string>()
    for (let n = 0; n < found.length && found.length < MOST_STAND_INS; n++) {
      const [client, clock, size] = found[n] as readonly [number, number, number]
      for (const { clock: start, end, value } of this.#byFirst.meeting([client, clock], size)) {
        const from = Math.max(clock, start)
        const made = [
          value.made[0],
          value.made[1] + from - start,
          Math.min(clock + size, end) - from,
        ] as const
        if (seen.has(made.join())) continue
        seen.add(made.join())
        found.push(made)
      }
    }
    return found
  }

  /** Where the character stands now: itself while it lives, else the one that stands in for it, else its grave. */
  spotOf(id: Id): Spot | null {
    const own = spotOf(this.#doc, id)
    if (own === null || !own.item.deleted || this.#all.size === 0) return own
    let best: Spot | null = null
    for (const [client, clock] of this.standInsOf(this.firstOf(id), 1)) {
      const spot = spotOf(this.#doc, [client, clock])
      if (spot !== null && !spot.item.deleted && (best === null || isBefore(spot, best))) best = spot
    }
    return best ?? own
  }
}

const isBefore = (a: Spot, b: Spot): boolean =>
  a.item.id.client < b.item.id.client ||
  (a.item.id.client === b.item.id.client && a.item.id.clock + a.offset < b.item.id.clock + b.offset)
