/*
 * Whose each character was first, and since when. What was typed is its client's: there only the minutes are kept, one
 * entry where a minute begins. What was written again points to the characters that it repeats.
 *
 *   table   = version clients (client entries-of-time entries-again)*
 *   time    = count (clocks minutes)*           each as the difference to the one before
 *   again   = count (gap length first offset)*  gap since the stretch before; index of the first client; its clock
 *
 * All numbers are varUints, except that minutes may run backwards (varInt): clocks of servers do.
 */

import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { begunBy } from '../begun-by.ts'
import type { Stretch } from './passage.ts'

const VERSION = 1

/** Characters that were written again, and where the first of those that they repeat stands. */
export interface Repeated extends Stretch {
  first: { client: number; clock: number }
}

/** A stretch as it was first written; `minute` counts from 1970, and is null where nobody noted it. */
export interface FirstWritten extends Stretch {
  minute: number | null
}

interface OfClient {
  /** Clock and minute by turns. */
  times: number[]
  again: Repeated[]
}

/** Of one room. Characters are named by client and clock; minutes count from 1970. */
export class FirstWriters {
  readonly #byClient = new Map<number, OfClient>()

  /** What a client writes from a clock on, it writes in this minute. */
  wrote(client: number, clock: number, minute: number) {
    const { times } = this.#of(client)
    if (times.at(-1) !== minute || times.length === 0) times.push(clock, minute)
  }

  /** Characters that repeat others, in the order of these; each keeps the first name that it ever had. */
  repeats({ client, clock, length }: Stretch, of: Stretch): Repeated[] {
    const { again } = this.#of(client)
    const repeated: Repeated[] = []
    let at = clock
    for (const { length: long, ...first } of this.firstsOf({ ...of, length })) {
      // So that it has a place in the table, also if nothing was ever noted of it.
      this.#of(first.client)
      repeated.push({ client, clock: at, length: long, first })
      at += long
    }
    again.splice(placeOf(again, clock), 0, ...repeated)
    return repeated
  }

  /** As `repeats` gave it, read again. */
  restore(repeated: Repeated) {
    const { again } = this.#of(repeated.client)
    again.splice(placeOf(again, repeated.clock), 0, repeated)
  }

  /** Whether none of these repeats another. */
  isNew(stretch: Stretch): boolean {
    const [first] = this.firstsOf(stretch)
    return (
      first?.client === stretch.client && first.clock === stretch.clock && first.length === stretch.length
    )
  }

  /** The names that characters had first, in their order. */
  firstsOf({ client, clock, length }: Stretch): Stretch[] {
    const again = this.#byClient.get(client)?.again ?? []
    const firsts: Stretch[] = []
    const end = clock + length
    let at = clock
    for (let index = Math.max(0, placeOf(again, clock) - 1); at < end; index++) {
      const next = again[index]
      const from = next === undefined ? end : Math.min(next.clock, end)
      if (from > at) {
        firsts.push({ client, clock: at, length: from - at })
        at = from
      }
      if (next === undefined || at >= end) break
      const into = at - next.clock
      const long = Math.min(next.length - into, end - at)
      if (long <= 0) continue
      firsts.push({ client: next.first.client, clock: next.first.clock + into, length: long })
      at += long
    }
    return firsts
  }

  /** Who wrote them first and in which minute. */
  writingOf(stretch: Stretch): FirstWritten[] {
    return this.firstsOf(stretch).flatMap(({ client, clock, length }) => {
      const times = this.#byClient.get(client)?.times ?? []
      const written: FirstWritten[] = []
      const end = clock + length
      for (let at = clock, index = turnAt(times, clock); at < end; index += 2) {
        const until = Math.min(times[index + 2] ?? end, end)
        written.push({ client, clock: at, length: until - at, minute: times[index + 1] ?? null })
        at = until
      }
      return written
    })
  }

  /** The same bytes for the same table, in whatever order it was told. */
  encode(): Uint8Array {
    const clients = [...this.#byClient.keys()].sort((a, b) => a - b)
    const places = new Map(clients.map((client, place) => [client, place]))
    return encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, VERSION)
      encoding.writeVarUint(encoder, clients.length)
      for (const client of clients) encoding.writeVarUint(encoder, client)
      for (const client of clients) {
        const { times, again } = this.#of(client)
        writeTimes(encoder, times)
        writeAgain(encoder, joined(again), (first) => places.get(first) as number)
      }
    })
  }

  /** What `encode` wrote; nothing for no bytes. */
  static decode(bytes: Uint8Array): FirstWriters {
    const table = new FirstWriters()
    if (bytes.length === 0) return table
    const decoder = decoding.createDecoder(bytes)
    const version = decoding.readVarUint(decoder)
    if (version !== VERSION) throw new Error(`Who wrote what is kept in a form ${version} that is not known.`)
    const count = decoding.readVarUint(decoder)
    const clients = Array.from({ length: count }, () => decoding.readVarUint(decoder))
    for (const client of clients) {
      const own = table.#of(client)
      own.times = readTimes(decoder)
      own.again = readAgain(decoder, client, clients)
    }
    return table
  }

  #of(client: number): OfClient {
    const known = this.#byClient.get(client)
    if (known) return known
    const own: OfClient = { times: [], again: [] }
    this.#byClient.set(client, own)
    return own
  }
}

function writeTimes(encoder: encoding.Encoder, times: readonly number[]) {
  encoding.writeVarUint(encoder, times.length / 2)
  for (let index = 0; index < times.length; index += 2) {
    encoding.writeVarUint(encoder, (times[index] as number) - (times[index - 2] ?? 0))
    encoding.writeVarInt(encoder, (times[index + 1] as number) - (times[index - 1] ?? 0))
  }
}

function readTimes(decoder: decoding.Decoder): number[] {
  const times: number[] = []
  const count = decoding.readVarUint(decoder)
  for (let index = 0; index < count; index++) {
    const clock = (times.at(-2) ?? 0) + decoding.readVarUint(decoder)
    times.push(clock, (times.at(-1) ?? 0) + decoding.readVarInt(decoder))
  }
  return times
}

function writeAgain(
  encoder: encoding.Encoder,
  again: readonly Repeated[],
  placeOfClient: (client: number) => number,
) {
  encoding.writeVarUint(encoder, again.length)
  let end = 0
  for (const { clock, length, first } of again) {
    encoding.writeVarUint(encoder, clock - end)
    encoding.writeVarUint(encoder, length)
    encoding.writeVarUint(encoder, placeOfClient(first.client))
    encoding.writeVarUint(encoder, first.clock)
    end = clock + length
  }
}

function readAgain(decoder: decoding.Decoder, client: number, clients: readonly number[]): Repeated[] {
  const again: Repeated[] = []
  const count = decoding.readVarUint(decoder)
  let end = 0
  for (let index = 0; index < count; index++) {
    const clock = end + decoding.readVarUint(decoder)
    const length = decoding.readVarUint(decoder)
    const first = clients[decoding.readVarUint(decoder)] as number
    again.push({ client, clock, length, first: { client: first, clock: decoding.readVarUint(decoder) } })
    end = clock + length
  }
  return again
}

/** Stretches that go on where the one before ends, as one. Expects them by client and clock. */
export function joined(again: readonly Repeated[]): Repeated[] {
  const whole: Repeated[] = []
  for (const { client, clock, length, first } of again) {
    const last = whole.at(-1)
    const follows =
      last?.client === client &&
      last.clock + last.length === clock &&
      last.first.client === first.client &&
      last.first.clock + last.length === first.clock
    if (follows) last.length += length
    else whole.push({ client, clock, length, first })
  }
  return whole
}

/** How many of these begin at or before a clock. */
function placeOf(again: readonly Repeated[], clock: number): number {
  const last = again.at(-1)
  // What is written comes last, nearly always.
  return last === undefined || last.clock <= clock ? again.length : begunBy(again, clock)
}

/** Where in clocks and minutes by turns the entry stands that a clock falls into; below 0 before the first. */
function turnAt(times: readonly number[], clock: number): number {
  let low = 0
  let high = times.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle * 2] as number) <= clock) low = middle + 1
    else high = middle
  }
  return (low - 1) * 2
}

/** @param at ISO 8601 */
export const minuteOf = (at: string): number => Math.floor(Date.parse(at) / 60_000)
