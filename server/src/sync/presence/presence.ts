import { type PresenceEntry, presenceFrame, readPresence } from '@copydesk/shared/protocol'
import type { Decoder } from 'lib0/decoding'
import type { PersonHere } from '../newcomer.ts'

/** Three frames at 60 Hz: carets follow without a gap, and a person costs others twenty messages a second at most. */
const TICK_MS = 50
/** Characters of JSON; a caret has some two hundred. */
const MOST_STATE = 4096
/** More people than any room holds. */
const MOST_ENTRIES = 1000

/** Those who share a frame: about the root of a thousand, so that neither groups nor what is left in one are many. */
const GROUP = 32

/** Somebody whose caret others see. */
export interface Present {
  person: PersonHere
  sendPresence(frame: Uint8Array): void
}

interface Entry extends PresenceEntry {
  of: Present
}

/**
 * Who is in a room and where: one entry for each socket, with the identity and the clock that the server gives it. What
 * a socket says of others is dropped silently, since plain clients repeat everything that they hear. [SY12]
 */
export class Presence {
  readonly #entries = new Map<Present, Entry>()
  /** Client ids that were ever shown here; each is reserved, which bounds them. */
  readonly #shown = new Set<number>()
  readonly #everybody: () => Iterable<Present>
  readonly #mayBe: (client: number, person: string) => boolean
  /** By client id: what is said of one page last is what counts, also when it changes lines in between. */
  #changed = new Map<number, Entry>()
  /** One for all, a step a tick: a page on a new line goes on where its old line stopped, however fast it moved. */
  #clock = 0
  #tick: ReturnType<typeof setTimeout> | undefined

  /**
   * @param mayBe reserves the client id for this person, or says that it is somebody else's.
   */
  constructor(everybody: () => Iterable<Present>, mayBe: (client: number, person: string) => boolean) {
    this.#everybody = everybody
    this.#mayBe = mayBe
  }

  /**
   * Takes what a socket says of itself out of a message of y-protocols' awareness. Returns a client id that it shows as
   * its own and that is somebody else's: what a page says first on a line is about itself, later it may repeat others.
   */
  take(who: Present, decoder: Decoder): number | null {
    let read = 0
    let taken: number | null = null
    const isFirst = !this.#entries.has(who)
    // Its clock is ignored: a page that comes back counts from 0 again, and would stay invisible.
    for (const { client, state } of readPresence(decoder)) {
      if (++read > MOST_ENTRIES) break
      const known = state.length <= MOST_STATE ? withPerson(state, who.person) : null
      // What is no state reserves no id either.
      if (known === null) continue
      if (this.#isOwn(who, client)) this.#put(who, client, known)
      else if (isFirst && read === 1) taken = client
    }
    return taken
  }

  leave(who: Present) {
    const entry = this.#entries.get(who)
    if (!entry) return
    this.#entries.delete(who)
    this.#change({ ...entry, state: 'null' })
  }

  /** Everybody else, for somebody who came in or asks; what has changed just now comes with the next tick. */
  tellAll(who: Present) {
    const others = [...this.#entries.values()].filter(
      (entry) => entry.of !== who && entry.clock > 0 && !this.#changed.has(entry.client),
    )
    if (others.length > 0) who.sendPresence(presenceFrame(others))
  }

  close() {
    clearTimeout(this.#tick)
  }

  #isOwn(who: Present, client: number): boolean {
    const entry = this.#entries.get(who)
    if (entry?.client === client) return true
    // A page that goes on with another document says an id that nobody has shown; any other it has heard from here.
    if (entry && this.#shown.has(client)) return false
    const holder = [...this.#entries].find(([, one]) => one.client === client)?.[0]
    if (holder && holder.person.id !== who.person.id) return false
    if (client > 0xffffffff || !this.#mayBe(client, who.person.id)) return false
    // The same page on a new line, before the old line was known to be dead.
    if (holder) this.#entries.delete(holder)
    return true
  }

  #put(who: Present, client: number, state: string) {
    const before = this.#entries.get(who)
    if (before && before.client !== client) this.#change({ ...before, state: 'null' })
    this.#shown.add(client)
    const entry: Entry = { client, clock: 0, state, of: who }
    this.#entries.set(who, entry)
    this.#change(entry)
  }

  #change(entry: Entry) {
    this.#changed.set(entry.client, entry)
    this.#tick ??= setTimeout(() => this.#tell(), TICK_MS)
  }

  /** One frame for all; those whose own caret moved get one without it, since an echo would set them back. */
  #tell() {
    this.#tick = undefined
    const changed = this.#changed
    this.#changed = new Map()
    // Hundredths of a second since 1970, so that a server that starts again is believed at once.
    this.#clock = Math.max(this.#clock + 1, Math.floor(Date.now() / 10))
    const moved = new Set<Present>()
    for (const entry of changed.values()) {
      entry.clock = this.#clock
      moved.add(entry.of)
    }
    const all = [...changed.values()]
    const frame = presenceFrame(all)
    const others = framesOfOthers(all)
    for (const who of this.#everybody())
      if (!moved.has(who)) who.sendPresence(frame)
      else for (const part of others(who)) who.sendPresence(part)
  }
}

/**
 * What those who moved hear of the others. When all come back at once, a frame of its own for each of a thousand would
 * be a million entries to encode: they share what lies outside of their own group.
 */
function framesOfOthers(entries: readonly Entry[]): (who: Present) => Uint8Array[] {
  const groups: { of: Set<Present>; entries: readonly Entry[]; outside: Uint8Array | null }[] = []
  for (let from = 0; from < entries.length; from += GROUP) {
    const group = entries.slice(from, from + GROUP)
    const rest = [...entries.slice(0, from), ...entries.slice(from + GROUP)]
    groups.push({
      of: new Set(group.map((entry) => entry.of)),
      entries: group,
      outside: rest.length > 0 ? presenceFrame(rest) : null,
    })
  }
  return (who) => {
    // Whoever changed pages has an entry that ends and one that begins, perhaps in two groups.
    const own = groups.filter((group) => group.of.has(who))
    const [group] = own
    if (!group || own.length > 1) return framesWithout(entries, who)
    return [...(group.outside ? [group.outside] : []), ...framesWithout(group.entries, who)]
  }
}

function framesWithout(entries: readonly Entry[], who: Present): Uint8Array[] {
  const others = entries.filter(({ of }) => of !== who)
  return others.length > 0 ? [presenceFrame(others)] : []
}

/** The state with the identity that the server knows; null when it is none. */
function withPerson(json: string, person: PersonHere): string | null {
  let state: unknown
  try {
    state = JSON.parse(json)
  } catch {
    // A client that sends nonsense about itself is not seen; it harms nobody.
    return null
  }
  if (state === null) return 'null'
  if (typeof state !== 'object' || Array.isArray(state)) return null
  return JSON.stringify({ ...state, person: { id: person.id, name: person.name, color: person.color } })
}
