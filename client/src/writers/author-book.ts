import type { Authorship } from '@copydesk/shared/writers'

/** Characters that one person wrote in one minute. */
export interface Run {
  length: number
  /** Id of the person; null where nobody knows. */
  person: string | null
  /** Null for what was written just now, or where it is not told. */
  at: string | null
}

interface Known extends Run {
  clock: number
}

/** Who wrote which characters, by their ids: what the server said last, and for what came since whose ids they are. */
export class AuthorBook {
  readonly #known = new Map<number, Known[]>()
  readonly #clients: ReadonlyMap<number, string>
  readonly #ownerOf: (client: number) => string | null

  /** @param ownerOf whose an id is that the server did not name: one's own page's, or of somebody who is here. */
  constructor(
    { spans, clients }: Pick<Authorship, 'spans' | 'clients'>,
    ownerOf: (client: number) => string | null,
  ) {
    this.#clients = new Map(clients)
    this.#ownerOf = ownerOf
    for (const { ids, person, at } of spans)
      for (const [client, clock, length] of ids) {
        const own = this.#known.get(client)
        if (own) own.push({ clock, length, person, at })
        else this.#known.set(client, [{ clock, length, person, at }])
      }
    for (const own of this.#known.values()) own.sort((a, b) => a.clock - b.clock)
  }

  /** In the order of the characters; `isGuess` where the server has not said some of it yet. */
  runsOf(client: number, clock: number, length: number): { runs: Run[]; isGuess: boolean } {
    const own = this.#known.get(client) ?? []
    const runs: Run[] = []
    const end = clock + length
    let isGuess = false
    let at = clock
    for (let index = this.#placeOf(own, clock); at < end; index++) {
      const next = own[index]
      const from = next === undefined ? end : Math.min(Math.max(next.clock, at), end)
      if (from > at) {
        isGuess = true
        const person = this.#clients.get(client) ?? this.#ownerOf(client)
        runs.push({ length: from - at, person, at: null })
        at = from
      }
      if (next === undefined || at >= end) break
      const until = Math.min(next.clock + next.length, end)
      if (until > at) runs.push({ length: until - at, person: next.person, at: next.at })
      at = Math.max(at, until)
    }
    return { runs, isGuess }
  }

  /** Of the first that ends behind a clock. */
  #placeOf(own: readonly Known[], clock: number): number {
    let low = 0
    let high = own.length
    while (low < high) {
      const middle = (low + high) >> 1
      const { clock: from, length } = own[middle] as Known
      if (from + length <= clock) low = middle + 1
      else high = middle
    }
    return low
  }
}
