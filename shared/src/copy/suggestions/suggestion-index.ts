import type { Id } from '../items.ts'
import type { Aliases } from '../marks/aliases.ts'
import { Intervals } from './intervals.ts'
import { type IdRange, readSuggestion, type Suggestion } from './suggestion.ts'

export type Insertion = Suggestion & { does: 'insert' }
type KindChange = Suggestion & { does: 'set-kind' }

/** Neighbouring characters that the same suggestions are about. */
export interface Covered {
  /** How far behind the beginning of the stretch that was asked about. */
  from: number
  to: number
  /** In the order in which they were made. */
  parts: readonly Suggestion[]
  /** The first name of the first character: what a suggestion is to stand on. */
  first: Id
}

/** The suggestions of a document, by what one asks for them with. */
export class SuggestionIndex {
  readonly parts = new Map<string, Suggestion>()
  readonly #byGroup = new Map<string, Set<Suggestion>>()
  readonly #byBlock = new Map<string, Set<KindChange>>()
  readonly #ranges = new Intervals<Suggestion>()
  /** By client, in the order of where they begin: each ends where the next one begins. */
  readonly #open = new Map<number, Insertion[]>()
  #insertions = 0

  /** Takes a changed key over; gives what stood there and what stands there now. */
  read(id: string, value: unknown): { was: Suggestion | null; is: Suggestion | null } {
    const was = this.parts.get(id) ?? null
    if (was !== null) this.#drop(was)
    const is = value === undefined ? null : readSuggestion(id, value)
    if (is !== null) this.#add(is)
    return { was, is }
  }

  get hasInsertions(): boolean {
    return this.#insertions > 0
  }

  inGroup(group: string): readonly Suggestion[] {
    return [...(this.#byGroup.get(group) ?? [])].sort(inOrder)
  }

  /** What is suggested to become of a block. */
  kindsOf(block: string | null): readonly KindChange[] {
    return block === null ? [] : [...(this.#byBlock.get(block) ?? [])].sort(inOrder)
  }

  /** The insertion that takes in what a client writes now. */
  openOf(client: number): Insertion | null {
    return this.#open.get(client)?.at(-1) ?? null
  }

  allOpenOf(client: number): readonly Insertion[] {
    return this.#open.get(client) ?? []
  }

  /** Which stretches of ids were meant by a suggestion, the open end of an insertion up to a clock. */
  rangesOf(part: Suggestion, end: number): IdRange[] {
    const open = part.does === 'insert' ? part.open : null
    if (open === null || open[1] >= end) return [...part.ranges]
    return [...part.ranges, [open[0], open[1], end - open[1]]]
  }

  /** What is suggested about a stretch of ids, also under names that its characters had before. */
  covering(aliases: Aliases, id: Id, length: number): Covered[] {
    const covered: Covered[] = []
    if (this.parts.size === 0) return covered
    for (const named of aliases.namesOver(id, length)) {
      const first = named.names.at(-1) ?? id
      const hits = named.names.flatMap((name) =>
        this.#ranges.meeting(name, named.length).map(({ clock, end, value }) => ({
          from: Math.max(0, clock - name[1]),
          to: Math.min(named.length, end - name[1]),
          part: value,
        })),
      )
      const open = this.#open.get(first[0]) ?? []
      for (let n = begunBy(open, first[1]); n < open.length; n++) {
        const part = open[n] as Insertion
        const begin = beginOf(part)
        if (begin >= first[1] + named.length) break
        const end = n + 1 < open.length ? beginOf(open[n + 1] as Insertion) : Number.POSITIVE_INFINITY
        const [from, to] = [Math.max(0, begin - first[1]), Math.min(named.length, end - first[1])]
        if (from < to) hits.push({ from, to, part })
      }
      if (hits.length === 0) continue
      const edges = [...new Set(hits.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
      for (const [n, from] of edges.slice(0, -1).entries()) {
        const to = edges[n + 1] as number
        const parts = pending(hits.filter((hit) => hit.from <= from && to <= hit.to).map(({ part }) => part))
        if (parts.length === 0) continue
        covered.push({
          from: named.offset + from,
          to: named.offset + to,
          parts,
          first: [first[0], first[1] + from],
        })
      }
    }
    return covered
  }

  #add(part: Suggestion): void {
    this.parts.set(part.id, part)
    into(this.#byGroup, part.group, part)
    for (const [client, clock, length] of part.ranges) this.#ranges.add([client, clock], length, part)
    if (part.does === 'set-kind') into(this.#byBlock, part.block, part)
    if (part.does !== 'insert') return
    this.#insertions++
    if (part.open === null) return
    const open = [...(this.#open.get(part.open[0]) ?? []), part]
    open.sort((a, b) => beginOf(a) - beginOf(b) || (a.id < b.id ? -1 : 1))
    this.#open.set(part.open[0], open)
  }

  #drop(part: Suggestion): void {
    this.parts.delete(part.id)
    outOf(this.#byGroup, part.group, part)
    for (const [client, clock, length] of part.ranges) this.#ranges.remove([client, clock], length, part)
    if (part.does === 'set-kind') outOf(this.#byBlock, part.block, part)
    if (part.does !== 'insert') return
    this.#insertions--
    if (part.open === null) return
    const open = (this.#open.get(part.open[0]) ?? []).filter((one) => one !== part)
    if (open.length === 0) this.#open.delete(part.open[0])
    else this.#open.set(part.open[0], open)
  }
}

const beginOf = ({ open }: Insertion): number => open?.[1] ?? 0

/** Where in a list the last one stands that has begun by a clock; 0 for none. */
function begunBy(open: readonly Insertion[], clock: number): number {
  let low = 0
  let high = open.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (beginOf(open[middle] as Insertion) <= clock) low = middle
    else high = middle - 1
  }
  return low
}

/** What is still suggested, without insertions that have been accepted. */
function pending(parts: readonly Suggestion[]): Suggestion[] {
  const kept = new Set(parts.flatMap((part) => (part.does === 'keep' ? [part.insertion] : [])))
  return [...new Set(parts)].filter((part) => part.does !== 'keep' && !kept.has(part.id)).sort(inOrder)
}

const inOrder = (a: Suggestion, b: Suggestion): number => a.at - b.at || (a.id < b.id ? -1 : 1)

function into<V>(map: Map<string, Set<V>>, key: string, value: V): void {
  const there = map.get(key)
  if (there === undefined) map.set(key, new Set([value]))
  else there.add(value)
}

function outOf<V>(map: Map<string, Set<V>>, key: string, value: V): void {
  const there = map.get(key)
  there?.delete(value)
  if (there?.size === 0) map.delete(key)
}
