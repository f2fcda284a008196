import type { Stretch } from './passage.ts'

export interface Words {
  clock: number
  text: string
}

/** What the characters of a room said, by their ids, also those that were deleted since. */
export class Said {
  readonly #byClient = new Map<number, Words[]>()

  /** A client's words are learned in the order of its clocks. */
  learn(client: number, clock: number, text: string) {
    const own = this.#byClient.get(client)
    if (own) own.push({ clock, text })
    else this.#byClient.set(client, [{ clock, text }])
  }

  /** The words among these characters, in the order of their clocks. */
  within({ client, clock, length }: Stretch): Words[] {
    const words = this.#byClient.get(client) ?? []
    let low = 0
    let high = words.length
    while (low < high) {
      const middle = (low + high) >> 1
      const { clock: from, text } = words[middle] as Words
      if (from + text.length <= clock) low = middle + 1
      else high = middle
    }
    const within: Words[] = []
    for (let index = low; index < words.length; index++) {
      const { clock: from, text } = words[index] as Words
      if (from >= clock + length) break
      const start = Math.max(from, clock)
      const said = text.slice(start - from, clock + length - from)
      const last = within.at(-1)
      if (last && last.clock + last.text.length === start) last.text += said
      else within.push({ clock: start, text: said })
    }
    return within
  }
}
