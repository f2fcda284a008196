import type { Newcomer } from './newcomer.ts'

/** Longer than anybody is judged at the door: by then a line has been given up. */
const REMEMBERED_MS = 5 * 60_000

/** Orders moments; says nothing of the time between them. */
export type Moment = number

interface ShutOut {
  moment: Moment
  at: number
  concerns(newcomer: Newcomer, edition: string): boolean
}

/** Who was shut out while somebody was being judged at the door, and would otherwise come in after it. [SY16] */
export class ShutOuts {
  #last: Moment = 0
  #recent: ShutOut[] = []

  now(): Moment {
    return this.#last
  }

  note(concerns: ShutOut['concerns']) {
    const at = performance.now()
    this.#recent = this.#recent.filter((one) => at - one.at < REMEMBERED_MS)
    this.#recent.push({ moment: ++this.#last, at, concerns })
  }

  since(moment: Moment, newcomer: Newcomer, edition: string): boolean {
    return this.#recent.some((one) => one.moment > moment && one.concerns(newcomer, edition))
  }
}
