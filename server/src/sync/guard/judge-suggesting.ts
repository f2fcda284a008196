/*
 * Somebody who may only suggest. What they write into the texts is covered by an insertion of their own as soon as it
 * is there; they delete nothing but that; and whatever they do with their suggestions afterwards, none of it ever becomes
 * copy by their hand, and no copy becomes a suggestion.
 */
import {
  FIELDS,
  FieldView,
  lostAt,
  type Suggestion,
  SuggestionView,
  withoutRanges,
} from '@copydesk/shared/copy'
import * as Y from 'yjs'
import type { DecodedStruct, DeletedRange, StructId } from './decode-update.ts'
import type { Guarded } from './ground.ts'
import type { Sender } from './guard.ts'
import type { Mend } from './mend-suggesting.ts'
import type { Place } from './places.ts'
import { readPart } from './read-part.ts'
import { mayTouch, type Writable } from './writable.ts'

type Range = readonly [client: number, clock: number, length: number]

/** A part of an item. */
interface Alive {
  item: Y.Item
  from: number
  to: number
}

const TEXTS: ReadonlySet<string> = new Set(FIELDS)

/**
 * Whether an update is nothing but suggestions of this person's: null where it is not, else what must be done with it
 * lest words of theirs that were accepted meanwhile go, or are called suggested again. [SY36]
 */
export function judgeSuggesting(
  room: Guarded,
  sender: Pick<Sender, 'person' | 'mayWrite'>,
  places: ReadonlyMap<DecodedStruct, Place>,
  deletes: readonly DeletedRange[],
): Mend | null {
  const judging = new Judging(room, sender, places, deletes)
  const isSound = judging.annotations() && judging.aliases() && judging.insertions() && judging.deletions()
  return isSound ? judging.mend : null
}

class Judging {
  readonly #room: Guarded
  readonly #person: string
  readonly #mayWrite: Writable
  readonly #places: ReadonlyMap<DecodedStruct, Place>
  readonly #suggestions: SuggestionView
  readonly #gone: Range[]
  /** What may stand under each key that is changed, when all has arrived: one thing, or one of several. */
  readonly #after = new Map<string, (Suggestion | null)[]>()
  readonly mend: Mend = { lost: [], again: [], covered: new Map(), broken: new Set() }
  /** What undo wrote again of suggestions that stand as such: it is covered under the names that it had first. */
  readonly #covered: Range[] = []

  constructor(
    room: Guarded,
    { person, mayWrite }: Pick<Sender, 'person' | 'mayWrite'>,
    places: ReadonlyMap<DecodedStruct, Place>,
    deletes: readonly DeletedRange[],
  ) {
    this.#room = room
    this.#person = person
    this.#mayWrite = mayWrite
    this.#places = places
    this.#suggestions = SuggestionView.of(room.doc)
    this.#gone = deletes.map(({ client, clock, length }) => [client, clock, length])
  }

  /** Whatever is new in the texts is covered, and so is still what was. */
  insertions(): boolean {
    const fresh: Range[] = []
    for (const [{ client, clock, length, content }, { root }] of this.#places)
      if (TEXTS.has(root) && content.is !== 'deleted') fresh.push([client, clock, length])
    this.#breaks()
    const settled = [...this.#gone, ...this.#covered, ...this.mend.again.map(({ made }) => made)]
    if (this.#left(withoutRanges(fresh, settled), true).length > 0) return false
    return [...this.#after].every(([key, after]) => {
      const was = this.#suggestions.index.parts.get(key) ?? null
      if (was !== null && this.#isOwnInsertion(was) && !this.#staysCovered(was)) return false
      return after.every((part) => part?.does !== 'insert' || this.#coversNoCopy(part, was, key))
    })
  }

  /** Whatever is typed on in a note is one because that note grows, which it does not over a break. */
  #breaks(): void {
    const { doc } = this.#room
    for (const field of FIELDS) {
      const there = [...this.#places].filter(([, { root }]) => root === field).map(([struct]) => struct)
      if (!there.some(({ content }) => content.is === 'embed')) continue
      const view = FieldView.standing(doc, field) ?? new FieldView(doc, field)
      const beside = there
        .flatMap(({ origin, rightOrigin }) => [origin, rightOrigin])
        .filter((id) => id !== null)
      const isNoted = beside.some(({ client, clock }) => {
        const item =
          clock < Y.getState(doc.store, client) ? Y.getItem(doc.store, Y.createID(client, clock)) : null
        return item !== null && view.segmentOf(item).block.runs.some(({ marks }) => marks.note)
      })
      if (isNoted) this.mend.broken.add(field)
    }
  }

  /** Nothing goes from the texts but what they suggested themselves; what was accepted of it is given back. */
  deletions(): boolean {
    for (const [client, clock, length] of this.#gone) {
      for (const { item, from, to } of this.#alive([client, clock, length])) {
        const root = this.#room.rootNames.get(item.parent) ?? ''
        if (root === 'aliases' || !mayTouch(this.#mayWrite, root)) return false
        const field = FIELDS.find((one) => one === root)
        if (field === undefined) continue
        for (const range of this.#notPending([item.id.client, item.id.clock + from, to - from])) {
          if (!this.#isTheirs(range)) return false
          const start = range[1] - item.id.clock
          this.mend.lost.push(lostAt(field, item, start, start + range[2]))
        }
      }
    }
    return true
  }

  /**
   * What is said to be the same as words that are gone is as much a suggestion as those. Where these have been decided
   * about, it is nothing: the words stand as copy, or were rejected.
   */
  aliases(): boolean {
    const written = new Map<string, DecodedStruct>()
    // What comes later under a key takes the place of what came before.
    for (const [struct, { root, key }] of this.#places)
      if (root === 'aliases' && key !== null) written.set(key, struct)
    for (const [key, struct] of written) {
      if (this.#room.doc.getMap('aliases')._map.has(key)) return false
      const { content } = struct
      const value = content.is === 'values' ? (content.values.at(-1) as Range | undefined) : undefined
      if (value !== undefined && !this.#isGone(struct) && !this.#standsIn(key, value)) return false
    }
    return true
  }

  #standsIn(key: string, [firstClient, firstClock, length]: Range): boolean {
    const [client = Number.NaN, begin = Number.NaN] = key.split('.').map((part) => Number.parseInt(part, 36))
    const first: Range = [firstClient, firstClock, length]
    // Our pages write the names that words had first: a chain of others would be followed only so far.
    const { aliases } = this.#suggestions
    if (aliases.namesOver([firstClient, firstClock], length).some(({ names }) => names.length > 1))
      return false
    // Nor does copy become a suggestion because it is called the same as one.
    if (!this.#isSuggested([client, begin, length])) return false
    const decided = this.#decided(first)
    for (const [, clock, size] of withoutRanges([first], decided))
      this.#covered.push([client, begin + clock - firstClock, size])
    for (const one of decided)
      this.mend.again.push({ made: [client, begin + one[1] - firstClock, one[2]], first: one })
    return true
  }

  /** What of a range is no suggestion of theirs, neither as the room has it nor as it will be. */
  #decided(range: Range): Range[] {
    const rest = this.#notPending(range, true)
    const left = this.#left(rest, false)
    return [...left, ...withoutRanges(rest, left).filter((one) => this.#isCopy(one))]
  }

  /** Readers get something of it, or of what stands in for it. */
  #isCopy([client, clock, length]: Range): boolean {
    for (const stand of this.#suggestions.aliases.standInsOf([client, clock], length))
      for (const { item, from, to } of this.#alive(stand)) if (!this.#isPending(item, from, to)) return true
    return false
  }

  /** What of a range is in the room is only suggested there, by them. */
  #isSuggested(range: Range): boolean {
    return [...this.#alive(range)].every(({ item, from, to }) => this.#isPending(item, from, to))
  }

  #isTheirs([client, clock, length]: Range): boolean {
    return this.#suggestions.aliases
      .namesOver([client, clock], length)
      .every(({ names }) => names.some(([maker]) => this.#room.ownerOf(maker) === this.#person))
  }

  /** What becomes of the suggestions that are written or taken away; they are nothing else. */
  annotations(): boolean {
    const { doc, rootNames } = this.#room
    const map = doc.getMap('annotations')._map
    const fresh = new Map<string, { struct: DecodedStruct; part: Suggestion | null }[]>()
    for (const [struct, { root, key }] of this.#places) {
      if (root !== 'annotations' || key === null) continue
      const isGone = this.#isGone(struct)
      const values = struct.content.is === 'values' ? struct.content.values : []
      const parts = values.map((value) => readPart(key, value))
      if (parts.some((part) => part === null)) return false
      const part = isGone ? null : (parts.at(-1) ?? null)
      fresh.set(key, [...(fresh.get(key) ?? []), { struct, part }])
    }
    for (const [key, written] of fresh) {
      const there = map.get(key)
      const clients = new Set(written.map(({ struct }) => struct.client))
      const origin = written[0]?.struct.origin ?? null
      const follows = there === undefined || isLast(there, origin)
      const lasts = [...clients].map(
        (client) => written.findLast(({ struct }) => struct.client === client)?.part,
      )
      const before = this.#suggestions.index.parts.get(key) ?? null
      // Written without one another's: which of them stays is up to the numbers of their pages.
      const isOne = clients.size === 1 && follows
      this.#after.set(key, [...lasts.map((part) => part ?? null), ...(isOne ? [] : [before])])
    }
    for (const range of this.#gone)
      for (const { item } of this.#alive(range)) {
        if (rootNames.get(item.parent) !== 'annotations' || item.parentSub === null) continue
        if (!this.#after.has(item.parentSub)) this.#after.set(item.parentSub, [null])
      }
    return true
  }

  /** What is said last is what counts. */
  #isGone({ client, clock, length }: StructId & { length: number }): boolean {
    return this.#isGoneRange([client, clock + length - 1, 1])
  }

  #isGoneRange(range: Range): boolean {
    return withoutRanges([range], this.#gone).length === 0
  }

  #isOwnInsertion(part: Suggestion): boolean {
    return part.does === 'insert' && part.by === this.#person
  }

  /** What of these ranges nothing covers that is written now; with `open`, nor what is open in the room. */
  #left(ranges: readonly Range[], open: boolean): Range[] {
    let left = [...ranges]
    for (const after of this.#after.values()) {
      if (left.length === 0) return left
      if (after.every((part) => part !== null && this.#isOwnInsertion(part)))
        left = after
          .map((part) => withoutRanges(left, this.#rangesOf(part as Suggestion)))
          .reduce((most, one) => (one.length > most.length ? one : most))
    }
    if (!open || left.length === 0) return left
    for (const client of new Set(left.map(([client]) => client)))
      for (const part of this.#suggestions.index.allOpenOf(client))
        if (!this.#after.has(part.id) && this.#isOwnInsertion(part))
          left = withoutRanges(left, this.#rangesOf(part))
    return left
  }

  #rangesOf(part: Suggestion): Range[] {
    return this.#suggestions.index.rangesOf(part, Number.MAX_SAFE_INTEGER)
  }

  /** An insertion of theirs is taken away or written anew: its words are still somebody's suggestion, or gone. */
  #staysCovered(was: Suggestion): boolean {
    const { aliases, index } = this.#suggestions
    const open = was.does === 'insert' && was.open ? Y.getState(this.#room.doc.store, was.open[0]) : 0
    for (const [client, clock, length] of index.rangesOf(was, open))
      for (const stand of aliases.standInsOf([client, clock], length))
        for (const { item, from, to } of this.#aliveText(stand))
          for (const { parts, first, from: start, to: end } of this.#suggestions.covering(item, from, to)) {
            if (!parts.includes(was)) continue
            const isElsewhere = parts.some((part) => this.#isOwnInsertion(part) && !this.#after.has(part.id))
            const own: Range = [item.id.client, item.id.clock + from + start, end - start]
            const named: Range = [...first, end - start]
            const isCovered = [own, named].some((range) => this.#left([range], false).length === 0)
            if (!isElsewhere && !isCovered) return false
          }
    return true
  }

  /**
   * An insertion covers what comes with it, and what it, or another of theirs, covered before. One that was decided about
   * while its maker wrote it anew covers the rest.
   */
  #coversNoCopy(part: Suggestion & { does: 'insert' }, was: Suggestion | null, key: string): boolean {
    const before = was !== null && this.#isOwnInsertion(was) ? this.#rangesOf(was) : []
    // Of an insertion that undo gives back: what was accepted of it stays copy, whatever it covers.
    const kept = this.#suggestions.index
      .inGroup(part.group)
      .flatMap((one) => (one.does === 'keep' && one.insertion === part.id ? one.ranges : []))
    const { aliases } = this.#suggestions
    const copy: Range[] = []
    for (const [client, clock, length] of withoutRanges(this.#rangesOf(part), [...before, ...kept]))
      for (const stand of aliases.standInsOf([client, clock], length))
        for (const { item, from, to } of this.#textIn(this.#alive(stand)))
          copy.push(...this.#notPending([item.id.client, item.id.clock + from, to - from]))
    if (copy.length === 0) return true
    const isWrittenAnew = was === null && this.#room.doc.getMap('annotations')._map.has(key)
    if (!isWrittenAnew && !copy.every((range) => this.#isGoneRange(range))) return false
    const names = copy.flatMap(([client, clock, length]) =>
      aliases
        .namesOver([client, clock], length)
        .flatMap(({ names, length }) => names.map(([one, at]): Range => [one, at, length])),
    )
    this.mend.covered.set(part.id, names)
    return true
  }

  #isPending(item: Y.Item, from: number, to: number): boolean {
    return this.#notPending([item.id.client, item.id.clock + from, to - from]).length === 0
  }

  /** What of a range no insertion of theirs covers; with `stays`, none that is not changed now. */
  #notPending([client, clock, length]: Range, stays = false): Range[] {
    const { index, aliases } = this.#suggestions
    const pending = index
      .covering(aliases, [client, clock], length)
      .filter(({ parts }) =>
        parts.some((part) => this.#isOwnInsertion(part) && !(stays && this.#after.has(part.id))),
      )
    return withoutRanges(
      [[client, clock, length]],
      pending.map(({ from, to }): Range => [client, clock + from, to - from]),
    )
  }

  /** The same, of the texts alone: an open insertion begins before other things that its page writes, too. */
  *#aliveText(range: Range): Generator<Alive> {
    yield* this.#textIn(this.#alive(range, true))
  }

  *#textIn(alive: Iterable<Alive>): Generator<Alive> {
    for (const one of alive) if (TEXTS.has(this.#room.rootNames.get(one.item.parent) ?? '')) yield one
  }

  /** What of a range is alive in the room, item by item; with `after`, when the update has been applied. */
  *#alive([client, clock, length]: Range, after = false): Generator<Alive> {
    const { store } = this.#room.doc
    const structs = store.clients.get(client) ?? []
    const end = Math.min(clock + length, Y.getState(store, client))
    if (clock >= end) return
    for (let n = Y.findIndexSS(structs, clock); n < structs.length; n++) {
      const item = structs[n]
      if (!(item instanceof Y.Item) || item.id.clock >= end) return
      if (item.deleted) continue
      const from = Math.max(clock, item.id.clock)
      const to = Math.min(end, item.id.clock + item.length)
      const ranges: Range[] = [[client, from, to - from]]
      for (const [, start, size] of after ? withoutRanges(ranges, this.#gone) : ranges)
        yield { item, from: start - item.id.clock, to: start + size - item.id.clock }
    }
  }
}

const isLast = (there: Y.Item, origin: StructId | null): boolean =>
  origin !== null && origin.client === there.id.client && origin.clock === there.lastId.clock
