import * as decoding from 'lib0/decoding'
import { type PresenceEntry, presenceFrame } from '../frames.ts'
import type { PersonHere } from '../newcomer.ts'

/** Three frames at 60 Hz: carets follow without a gap, and a person costs others twenty messages a second at most. */
const TICK_MS = 50
/** Characters of JSON; a caret has some two hundred. */
const MOST_STATE = 4096
/** More people than any room holds. */
const MOST_ENTRIES = 1000

/** Somebody whose caret others see. */
export interface Present {
  person: PersonHere
  sendPresence(frame: Uint8Array): void
}

interface Entry extends PresenceEntry {
  left: boolean
}

/**
 * Who is in a room and where: one entry for each socket, with the identity and the clock that the server gives it. What
 * a socket says of others is dropped silently, since plain clients repeat everything that they hear. [SY12]
 */
export class Presence {
  readonly #entries = new Map<Present, Entry>()
  readonly #everybody: () => Iterable<Present>
  readonly #mayBe: (client: number, person: string) => boolean
  #changed = new Map<Present, Entry>()
  #tick: ReturnType<typeof setTimeout> | undefined

  /**
   * @param mayBe reserves the client id for this person, or says that it is somebody else's.
   */
  constructor(everybody: () => Iterable<Present>, mayBe: (client: number, person: string) => boolean) {
    this.#everybody = everybody
    this.#mayBe = mayBe
  }

  /** Takes what a socket says of itself out of a message of y-protocols' awareness. */
  take(who: Present, bytes: Uint8Array) {
    const decoder = decoding.createDecoder(bytes)
    const count = Math.min(decoding.readVarUint(decoder), MOST_ENTRIES)
    for (let index = 0; index < count; index++) {
      const client = decoding.readVarUint(decoder)
      // Its clock is ignored: a page that comes back counts from 0 again, and would stay invisible.
      decoding.readVarUint(decoder)
      const state = decoding.readVarString(decoder)
      if (state.length <= MOST_STATE && this.#isOwn(who, client)) this.#put(who, client, state)
    }
  }

  leave(who: Present) {
    const entry = this.#entries.get(who)
    if (!entry) return
    this.#entries.delete(who)
    this.#change(who, { ...entry, clock: nextClock(entry.clock), state: 'null', left: true })
  }

  /** Everybody else, for somebody who came in or asks. */
  tellAll(who: Present) {
    const others = [...this.#entries].filter(([one]) => one !== who).map(([, entry]) => entry)
    if (others.length > 0) who.sendPresence(presenceFrame(others))
  }

  close() {
    clearTimeout(this.#tick)
  }

  #isOwn(who: Present, client: number): boolean {
    const entry = this.#entries.get(who)
    if (entry) return entry.client === client
    const holder = [...this.#entries].find(([, one]) => one.client === client)?.[0]
    if (holder && holder.person.id !== who.person.id) return false
    if (client > 0xffffffff || !this.#mayBe(client, who.person.id)) return false
    // The same page on a new line, before the old line was known to be dead.
    if (holder) this.#entries.delete(holder)
    return true
  }

  #put(who: Present, client: number, json: string) {
    const state = withPerson(json, who.person)
    if (state === null) return
    const clock = nextClock(this.#entries.get(who)?.clock ?? 0)
    const entry: Entry = { client, clock, state, left: state === 'null' }
    this.#entries.set(who, entry)
    this.#change(who, entry)
  }

  #change(who: Present, entry: Entry) {
    this.#changed.set(who, entry)
    this.#tick ??= setTimeout(() => this.#tell(), TICK_MS)
  }

  /** One frame for all; those whose own caret moved get one without it, since an echo would set them back. */
  #tell() {
    this.#tick = undefined
    const changed = this.#changed
    this.#changed = new Map()
    const frame = presenceFrame([...changed.values()])
    for (const who of this.#everybody()) {
      if (!changed.has(who)) who.sendPresence(frame)
      else if (changed.size > 1)
        who.sendPresence(presenceFrame([...changed].filter(([one]) => one !== who).map(([, entry]) => entry)))
    }
  }
}

/** Hundredths of a second since 1970, so that a server that starts again is believed at once. */
const nextClock = (last: number): number => Math.max(last + 1, Math.floor(Date.now() / 10))

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
