import { decodeUpdate } from '../sync/guard/decode-update.ts'
import { Said } from '../sync/provenance/said.ts'
import type { LogPosition, LogRow } from '../sync/update-log.ts'

/** Characters with consecutive ids that somebody took out in one act. */
export interface DeletedWords {
  /** Place of the act in the edition's log. */
  position: LogPosition
  /** Id of the person. */
  person: string
  /** ISO 8601 */
  at: string
  client: number
  clock: number
  /** What they said; a line break for a marker. */
  text: string
}

/**
 * Who deleted which words, in the order of the log: only the log knows it. What somebody typed and deleted without a
 * line is not in it, and nobody saw it.
 */
export class DeletedRecord {
  position: LogPosition = 0
  readonly found: DeletedWords[] = []
  readonly #said = new Said()

  /** The rows that follow those that were read. */
  read(rows: readonly LogRow[]): void {
    for (const { position, person, at, update } of rows) {
      const { structs, deletes } = decodeUpdate(update)
      for (const own of structs.values())
        for (const { client, clock, content } of own)
          if (content.is === 'text') this.#said.learn(client, clock, content.text)
          else if (content.is === 'embed') this.#said.learn(client, clock, '\n')
      for (const range of deletes)
        for (const { clock, text } of this.#said.within(range))
          this.found.push({ position, person, at, client: range.client, clock, text })
      this.position = position
    }
  }
}
