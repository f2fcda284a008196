import { TooMany } from './answer.ts'

/** Guesses that may fail before one has to wait, for one address and name together, and for one address. */
const PER_NAME = 8
const PER_ADDRESS = 16
const WINDOW_MS = 5 * 60_000
/** Beyond it the oldest are forgotten: a flood of invented names must not fill the memory. */
const REMEMBERED = 20_000

/** Counts attempts while they run and after they fail; a success is taken back out. */
export function limitAttempts(now: () => number) {
  const failures = new Map<string, number[]>()

  const recent = (key: string): number[] => {
    const kept = (failures.get(key) ?? []).filter((at) => at > now() - WINDOW_MS)
    failures.delete(key)
    if (kept.length > 0) failures.set(key, kept)
    return kept
  }
  const check = (key: string, most: number) => {
    const kept = recent(key)
    if (kept.length < most) return
    const seconds = Math.ceil(((kept.at(-most) ?? now()) + WINDOW_MS - now()) / 1000)
    throw new TooMany(Math.max(1, seconds), 'Too many attempts to sign in. Wait a few minutes and try again.')
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

  /** Runs an attempt from this address in this name. */
  return async function attempt<T>(address: string, name: string, run: () => Promise<T>): Promise<T> {
    const both = `${address} ${name.trim().toLowerCase()}`
    const from = `${address} `
    check(both, PER_NAME)
    check(from, PER_ADDRESS)
    const at = now()
    // Counted before the answer is known, or a hundred guesses at once would all be the first.
    add(both, at)
    add(from, at)
    const answer = await run()
    takeBack(both, at)
    takeBack(from, at)
    return answer
  }
}
