import type * as Y from 'yjs'
import type { Stretch } from './passage.ts'
import type { Provenance } from './provenance.ts'

/** Characters of one item that one person wrote in one minute. */
export interface Writing {
  length: number
  /** Whose first writing it is, in the words of Yjs, and where it begins. */
  client: number
  clock: number
  /** Id of the person; null for a client id that is nobody's. */
  person: string | null
  /** ISO 8601, to the minute; null where nobody noted it. */
  at: string | null
}

/** Who first wrote what stands in a document. */
export class Writers {
  readonly #provenance: Provenance
  readonly #ownerOf: (client: number) => string | undefined

  constructor(provenance: Provenance, ownerOf: (client: number) => string | undefined) {
    this.#provenance = provenance
    this.#ownerOf = ownerOf
  }

  /** Whose a client id is; null for nobody's. */
  ownerOf(client: number): string | null {
    return this.#ownerOf(client) ?? null
  }

  /** In the order of the item's characters. */
  of({ id: { client, clock }, length }: Pick<Y.Item, 'id' | 'length'>): Writing[] {
    return this.ofStretch({ client, clock, length })
  }

  /** The same of characters by their ids, also of those that were deleted since. */
  ofStretch(stretch: Stretch): Writing[] {
    return this.#provenance.writingOf(stretch).map((written) => ({
      length: written.length,
      client: written.client,
      clock: written.clock,
      person: this.#ownerOf(written.client) ?? null,
      at: written.minute === null ? null : new Date(written.minute * 60_000).toISOString(),
    }))
  }
}
