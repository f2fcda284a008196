/** Characters of one client with consecutive ids. */
export interface Stretch {
  client: number
  clock: number
  length: number
}

interface Placed extends Stretch {
  /** Where in the text. */
  at: number
}

/** The same characters in two places of two passages. */
export interface Pair {
  here: Stretch
  there: Stretch
}

/** Words in the order in which they are read, and the ids of their characters. A line break stands for a marker. */
export class Passage {
  text = ''
  readonly #placed: Placed[] = []

  get isEmpty(): boolean {
    return this.#placed.length === 0
  }

  add(client: number, clock: number, text: string) {
    const last = this.#placed.at(-1)
    const follows =
      last?.client === client &&
      last.clock + last.length === clock &&
      last.at + last.length === this.text.length
    if (follows) last.length += text.length
    else this.#placed.push({ client, clock, length: text.length, at: this.text.length })
    this.text += text
  }

  break() {
    this.text += '\n'
  }

  /** Whether the other's first character was made right after the last one of this, by the same client. */
  isFollowedBy(other: Passage): boolean {
    const last = this.#placed.at(-1)
    const first = other.#placed[0]
    return last !== undefined && last.client === first?.client && last.clock + last.length === first.clock
  }

  followedBy(other: Passage): Passage {
    const both = new Passage()
    for (const { text, placed } of [this, other].map((one) => ({ text: one.text, placed: one.#placed }))) {
      let at = 0
      for (const { client, clock, length, at: from } of placed) {
        both.text += text.slice(at, from)
        at = from + length
        both.add(client, clock, text.slice(from, at))
      }
      both.text += text.slice(at)
    }
    return both
  }

  /** Which characters of this passage, from `at` on, are which of the other's, from `there` on. */
  pairs(at: number, other: Passage, there: number, length: number): Pair[] {
    return this.#within(at, length).flatMap((mine) =>
      other.#within(there + mine.at - at, mine.length).map((its) => ({
        here: {
          client: mine.client,
          clock: mine.clock + its.at - there - (mine.at - at),
          length: its.length,
        },
        there: { client: its.client, clock: its.clock, length: its.length },
      })),
    )
  }

  #within(at: number, length: number): Placed[] {
    let low = 0
    let high = this.#placed.length
    while (low < high) {
      const middle = (low + high) >> 1
      const { at: from, length: long } = this.#placed[middle] as Placed
      if (from + long <= at) low = middle + 1
      else high = middle
    }
    const within: Placed[] = []
    for (let index = low; index < this.#placed.length; index++) {
      const { client, clock, at: from, length: long } = this.#placed[index] as Placed
      if (from >= at + length) break
      const start = Math.max(from, at)
      const end = Math.min(from + long, at + length)
      within.push({ client, clock: clock + start - from, length: end - start, at: start })
    }
    return within
  }
}
