import { type Contributor, contributorsById, readCredits } from '@copydesk/shared/credits'
import type * as Y from 'yjs'
import type { Stores } from '../stores.ts'

/**
 * Whom the credits of documents name, looked up as they come: a newsroom has credited tens of thousands, and a copy names
 * a few of them.
 */
export class Named {
  readonly #contributors: Stores['contributors']
  readonly #byId = new Map<string, Contributor>()
  /** Whoever is not there is not asked for again. */
  readonly #asked = new Set<string>()

  constructor({ contributors }: Pick<Stores, 'contributors'>) {
    this.#contributors = contributors
  }

  /** By id; the id of one that was merged names whom it was merged into. */
  get byId(): ReadonlyMap<string, Contributor> {
    return this.#byId
  }

  /** Those whom the lists know: but for a moment after a credit was given, they are all. */
  async lookUpIn(editions: readonly string[]): Promise<void> {
    this.#add(await this.#contributors.creditedIn(editions))
  }

  async lookUp(ids: readonly string[]): Promise<void> {
    this.#add(await this.#contributors.of(ids))
    for (const id of ids) this.#asked.add(id)
  }

  /** Ids that these documents name and that nobody has looked up. */
  unknownIn(docs: readonly Y.Doc[]): string[] {
    const ids = docs.flatMap((doc) => readCredits(doc).map(({ contributor }) => contributor))
    return [...new Set(ids)].filter((id) => !this.#byId.has(id) && !this.#asked.has(id))
  }

  #add(found: readonly Contributor[]) {
    for (const [id, one] of contributorsById(found)) this.#byId.set(id, one)
  }
}
