/** Client ids of one person in one room: pages that were opened. Every reader is told of all of them. */
const MOST_OF_PERSON = 5000

/** Whose the client ids of a room are. The first page that shows one, or writes with it, has it. [SY8] */
export class ClientIds {
  readonly #owners: Map<number, string>
  /** Those that are in the log; the others are only reserved, and forgotten with the room's memory. */
  readonly #bound: Set<number>
  readonly #counts = new Map<string, number>()

  constructor(bound: ReadonlyMap<number, string>) {
    this.#owners = new Map(bound)
    this.#bound = new Set(bound.keys())
    for (const person of bound.values()) this.#count(person)
  }

  ownerOf(client: number): string | undefined {
    return this.#owners.get(client)
  }

  /** Whether this person may come with so many ids that are nobody's yet. */
  hasRoomFor(person: string, clients: number): boolean {
    return clients === 0 || (this.#counts.get(person) ?? 0) + clients <= MOST_OF_PERSON
  }

  /** Whether this client id is this person's; it is from now on, if it was nobody's. */
  reserve(client: number, person: string): boolean {
    const owner = this.#owners.get(client)
    if (owner !== undefined) return owner === person
    if (!this.hasRoomFor(person, 1)) return false
    this.#owners.set(client, person)
    this.#count(person)
    return true
  }

  /** They stand in the log as this person's from now on; returns those that did not yet. */
  bind(clients: readonly number[], person: string): number[] {
    const unbound = clients.filter((client) => !this.#bound.has(client))
    for (const client of unbound) {
      if (!this.#owners.has(client)) this.#count(person)
      this.#owners.set(client, person)
      this.#bound.add(client)
    }
    return unbound
  }

  #count(person: string) {
    this.#counts.set(person, (this.#counts.get(person) ?? 0) + 1)
  }
}
