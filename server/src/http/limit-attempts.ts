import { TooMany } from './answer.ts'
import { networkOf } from './network-of.ts'

export interface Limits {
  /** Attempts that may fail before one has to wait: of one place in one name, of one place, and in one name. */
  perPlaceAndName: number
  perPlace: number
  /** From everywhere together. Absent where it would let others shut somebody out. */
  perName?: number
  windowMs: number
  /** What whoever has to wait is told. */
  sentence: string
  /** Those that succeed count as well: where every one costs something. */
  countsAll?: boolean
}

/** Beyond it the oldest are forgotten: a flood of invented names must not fill the memory. */
const REMEMBERED = 20_000

/** Runs an attempt from this network address in this name. Its network is the place that counts. */
export type Attempt = <T>(address: string, name: string, run: () => Promise<T>) => Promise<T>

/** Counts attempts while they run and after they fail; a success is taken back out. */
export function limitAttempts(now: () => number, limits: Limits): Attempt {
  const { perPlaceAndName, perPlace, perName = Number.POSITIVE_INFINITY, windowMs } = limits
  const failures = new Map<string, number[]>()

  const recent = (key: string): number[] => {
    const kept = (failures.get(key) ?? []).filter((at) => at > now() - windowMs)
    failures.delete(key)
    if (kept.length > 0) failures.set(key, kept)
    return kept
  }
  const check = (key: string, most: number) => {
    const kept = recent(key)
    if (kept.length < most) return
    const seconds = Math.ceil(((kept.at(-most) ?? now()) + windowMs - now()) / 1000)
    throw new TooMany(Math.max(1, seconds), limits.sentence)
  }
  const add = (key: string, at: number) => {
    const kept = [...recent(key), at]
    failures.set(key, kept)
    if (failures.size > REMEMBERED) {
      const [oldest] = failures.keys()
      if (oldest !== undefined) failures.delete(oldest)
    }
  }
  const takeBack = (key: string, at: number) => {
    const kept = recent(key)
    const index = kept.lastIndexOf(at)
    if (index >= 0) kept.splice(index, 1)
    if (kept.length === 0) failures.delete(key)
  }

  return async (address, name, run) => {
    const place = networkOf(address)
    const as = name.trim().toLowerCase()
    const keys = [
      [`${place} ${as}`, perPlaceAndName],
      [`${place} `, perPlace],
      ...(Number.isFinite(perName) ? [[` ${as}`, perName] as const] : []),
    ] as const
    for (const [key, most] of keys) check(key, most)
    const at = now()
    // Counted before the answer is known, or a hundred guesses at once would all be the first.
    for (const [key] of keys) add(key, at)
    const answer = await run()
    if (!limits.countsAll) for (const [key] of keys) takeBack(key, at)
    return answer
  }
}
