import { timingSafeEqual } from 'node:crypto'
import { hashOfSecret } from './hash-of-secret.ts'
import { newLinkSecret } from './new-link-secret.ts'
import type { PersonStore } from './person-store.ts'

/** Lets whoever started the server, and nobody else, set up a newsroom that has nobody yet. */
export class SetUpKey {
  readonly #people: Pick<PersonStore, 'nobodyYet'>
  #hash: string | null = null

  constructor(people: Pick<PersonStore, 'nobodyYet'>) {
    this.#people = people
  }

  /** A key for the operator's eyes; null for a newsroom that has somebody. One made before it is void. */
  async make(): Promise<string | null> {
    if (!(await this.#people.nobodyYet())) return null
    const key = newLinkSecret()
    this.#hash = hashOfSecret(key)
    return key
  }

  fits(key: string): boolean {
    return this.#hash !== null && timingSafeEqual(Buffer.from(this.#hash), Buffer.from(hashOfSecret(key)))
  }

  spend(): void {
    this.#hash = null
  }
}
