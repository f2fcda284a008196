import { setTimeout as pause } from 'node:timers/promises'
import type { Robot } from '../robots/robot.ts'

/** What comes later has not come. */
const LATEST_MS = 10_000

/** Remembers when each character was typed, and how long each took to reach each listener. */
export class Latencies {
  readonly #typed = new Map<number, number[]>()
  readonly #took: number[] = []
  #countFrom = Number.POSITIVE_INFINITY
  #countTo = Number.POSITIVE_INFINITY
  #keys = 0

  /** Types one key, and remembers when. */
  types(robot: Robot) {
    const times = this.#typed.get(robot.client) ?? []
    this.#typed.set(robot.client, times)
    const now = performance.now()
    times.push(now)
    if (now >= this.#countFrom && now < this.#countTo) this.#keys++
    robot.types()
  }

  hears(robot: Robot) {
    robot.onCharacters = (client, from, to) => {
      const times = this.#typed.get(client)
      if (!times) return
      const now = performance.now()
      for (let clock = from; clock < to; clock++) {
        const at = times[clock]
        if (at !== undefined && at >= this.#countFrom && at < this.#countTo) this.#took.push(now - at)
      }
    }
  }

  begin() {
    this.#countFrom = performance.now()
  }

  end() {
    this.#countTo = performance.now()
  }

  /** Keys that were typed while it counted. */
  get keys(): number {
    return this.#keys
  }

  /** Waits for what is under way to so many listeners; returns the share that came, which is 1 when nothing is lost. */
  async arrived(listeners: number): Promise<number> {
    const expected = this.#keys * listeners
    for (const until = performance.now() + LATEST_MS; this.#took.length < expected; ) {
      if (performance.now() > until) break
      await pause(20)
    }
    return this.#took.length / expected
  }

  at(share: number): number {
    const sorted = Float64Array.from(this.#took).sort()
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  }
}
