import type * as Y from 'yjs'
import type { Provenance } from './provenance.ts'

/** Characters of one item that one person wrote in one minute. */
export interface Writing {
  length: number
  /** Whose first writing it is, in the words of Yjs. */
  client: number
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

  /** In the order of the item's characters. */
  of({ id, length }: Y.Item): Writing[] {
    return this.#provenance.writingOf({ ...id, length }).map((written) => ({
      length: written.length,
      client: written.client,
      person: this.#ownerOf(written.client) ?? null,
      at: written.minute === null ? null : new Date(written.minute * 60_000).toISOString(),
    }))
  }
}
