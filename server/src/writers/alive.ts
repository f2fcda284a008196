import { FIELDS } from '@copydesk/shared/copy'
import * as Y from 'yjs'
import { begunBy } from '../sync/begun-by.ts'
import type { Stretch } from '../sync/provenance/passage.ts'
import type { Writers } from '../sync/provenance/writers.ts'

/** What stands in a copy, by the names that its characters had first: what was moved or given back stands too. */
export class Alive {
  readonly #firsts = new Map<number, Stretch[]>()

  constructor(doc: Y.Doc, writers: Writers) {
    for (const field of FIELDS)
      for (let item = doc.getText(field)._start; item !== null; item = item.right) {
        if (item.deleted || !(item.content instanceof Y.ContentString)) continue
        for (const { client, clock, length } of writers.of(item)) {
          const own = this.#firsts.get(client)
          if (own) own.push({ client, clock, length })
          else this.#firsts.set(client, [{ client, clock, length }])
        }
      }
    for (const own of this.#firsts.values()) own.sort((a, b) => a.clock - b.clock)
  }

  /** How many of these characters stand. */
  within({ client, clock, length }: Stretch): number {
    const own = this.#firsts.get(client) ?? []
    let standing = 0
    for (let index = Math.max(0, begunBy(own, clock) - 1); index < own.length; index++) {
      const one = own[index] as Stretch
      if (one.clock >= clock + length) break
      standing += Math.max(0, Math.min(one.clock + one.length, clock + length) - Math.max(one.clock, clock))
    }
    return Math.min(standing, length)
  }
}
