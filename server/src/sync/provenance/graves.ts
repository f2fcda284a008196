import { begunBy } from '../begun-by.ts'

interface Grave {
  clock: number
  text: string
}

/** Characters kept, and pieces of them. A thousand words deleted and given back are some seven thousand. */
const MOST_CHARACTERS = 100_000
const MOST_GRAVES = 2_000
/** Somebody who deletes letter by letter makes one grave, until it is so long. */
const LONGEST_GRAVE = 1_000

/** What deleted characters said, by their ids: Yjs forgets it. The oldest go first when there are too many. */
export class Graves {
  readonly #byClient = new Map<number, Grave[]>()
  readonly #inOrder = new Map<Grave, number>()
  #characters = 0

  bury(client: number, clock: number, text: string) {
    const own = this.#byClient.get(client) ?? []
    this.#byClient.set(client, own)
    this.#characters += text.length
    const place = begunBy(own, clock)
    const before = own[place - 1]
    const behind = own[place]
    if (before && before.clock + before.text.length === clock && before.text.length < LONGEST_GRAVE)
      before.text += text
    else if (behind && clock + text.length === behind.clock && behind.text.length < LONGEST_GRAVE) {
      behind.clock = clock
      behind.text = text + behind.text
    } else {
      const grave = { clock, text }
      own.splice(place, 0, grave)
      this.#inOrder.set(grave, client)
    }
    this.#forget()
  }

  /** Null unless all of it is known. */
  textOf(client: number, clock: number, length: number): string | null {
    const own = this.#byClient.get(client)
    if (own === undefined) return null
    let text = ''
    for (let index = begunBy(own, clock) - 1; index >= 0 && index < own.length; index++) {
      const grave = own[index] as Grave
      const from = clock + text.length - grave.clock
      if (from < 0 || from >= grave.text.length) return null
      text += grave.text.slice(from, from + length - text.length)
      if (text.length === length) return text
    }
    return null
  }

  #forget() {
    for (const [grave, client] of this.#inOrder) {
      if (this.#characters <= MOST_CHARACTERS && this.#inOrder.size <= MOST_GRAVES) return
      this.#inOrder.delete(grave)
      this.#characters -= grave.text.length
      const own = this.#byClient.get(client) ?? []
      own.splice(own.indexOf(grave), 1)
      if (own.length === 0) this.#byClient.delete(client)
    }
  }
}
