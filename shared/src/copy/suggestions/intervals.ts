import type { Id } from '../items.ts'

interface Interval<T> {
  clock: number
  end: number
  value: T
}

interface OfClient<T> {
  buckets: Map<number, Set<Interval<T>>>
  wide: Set<Interval<T>>
}

/** A sentence or so: most stretches lie in one bucket or two. */
const BUCKET = 128
/** One that spans more buckets stands in a list of its own, so that a stretch of any length costs the same. */
const MOST_BUCKETS = 64

const bucketOf = (clock: number): number => Math.floor(clock / BUCKET)

/** Stretches of ids, found by what they overlap without a look at the others. */
export class Intervals<T> {
  readonly #clients = new Map<number, OfClient<T>>()

  add([client, clock]: Id, length: number, value: T): void {
    const known = this.#clients.get(client) ?? { buckets: new Map(), wide: new Set() }
    this.#clients.set(client, known)
    const interval = { clock, end: clock + length, value }
    for (const bucket of bucketsOf(interval)) {
      const there = known.buckets.get(bucket)
      if (there === undefined) known.buckets.set(bucket, new Set([interval]))
      else there.add(interval)
    }
    if (isWide(interval)) known.wide.add(interval)
  }

  /** Takes away what was added with the same words. */
  remove([client, clock]: Id, length: number, value: T): void {
    const known = this.#clients.get(client)
    if (known === undefined) return
    const end = clock + length
    const candidates = isWide({ clock, end }) ? known.wide : known.buckets.get(bucketOf(clock))
    const interval = [...(candidates ?? [])].find(
      (one) => one.clock === clock && one.end === end && one.value === value,
    )
    if (interval === undefined) return
    known.wide.delete(interval)
    for (const bucket of bucketsOf(interval)) {
      const there = known.buckets.get(bucket)
      there?.delete(interval)
      if (there?.size === 0) known.buckets.delete(bucket)
    }
    if (known.buckets.size === 0 && known.wide.size === 0) this.#clients.delete(client)
  }

  /** What overlaps a stretch, in the order of where it begins. */
  meeting([client, clock]: Id, length: number): Interval<T>[] {
    const known = this.#clients.get(client)
    if (known === undefined || length <= 0) return []
    const end = clock + length
    const found: Interval<T>[] = []
    const meets = (interval: Interval<T>) => interval.clock < end && clock < interval.end
    for (const interval of known.wide) if (meets(interval)) found.push(interval)
    const first = bucketOf(clock)
    const last = bucketOf(end - 1)
    const look = (bucket: number, there: ReadonlySet<Interval<T>>) => {
      for (const interval of there) {
        // One that lies in several buckets is taken in the first of them that is looked at.
        if (meets(interval) && bucket === Math.max(first, bucketOf(interval.clock))) found.push(interval)
      }
    }
    if (last - first >= known.buckets.size) {
      for (const [bucket, there] of known.buckets) if (bucket >= first && bucket <= last) look(bucket, there)
    } else {
      for (let bucket = first; bucket <= last; bucket++) look(bucket, known.buckets.get(bucket) ?? NONE)
    }
    return found.length > 1 ? found.sort((a, b) => a.clock - b.clock || a.end - b.end) : found
  }
}

const NONE: ReadonlySet<never> = new Set()

const isWide = ({ clock, end }: { clock: number; end: number }): boolean =>
  bucketOf(end - 1) - bucketOf(clock) >= MOST_BUCKETS

function* bucketsOf(interval: { clock: number; end: number }): Generator<number> {
  if (isWide(interval)) return
  for (let bucket = bucketOf(interval.clock); bucket <= bucketOf(interval.end - 1); bucket++) yield bucket
}
