import type { Newsroom } from '../newsroom.ts'
import { decodeUpdate } from '../sync/guard/decode-update.ts'
import { Said } from '../sync/provenance/said.ts'

/** Words that somebody took out. */
export interface Deletion {
  /** Place of the act in the edition's log. */
  position: number
  /** Id of the person. */
  person: string
  /** ISO 8601 */
  at: string
  text: string
}

/** Rows that are read before others get their turn: some ten milliseconds. */
const ROWS_A_TURN = 500

/**
 * Who deleted which words, oldest first: only the log knows it. What somebody typed and deleted without a line is not
 * in it, and nobody saw it.
 */
export async function deletions({ rooms }: Pick<Newsroom, 'rooms'>, edition: string): Promise<Deletion[]> {
  const said = new Said()
  const found: Deletion[] = []
  for (const [index, { position, person, at, update }] of (await rooms.rowsOf(edition)).entries()) {
    if (index % ROWS_A_TURN === ROWS_A_TURN - 1) await new Promise((resolve) => setImmediate(resolve))
    const { structs, deletes } = decodeUpdate(update)
    for (const own of structs.values())
      for (const { client, clock, content } of own)
        if (content.is === 'text') said.learn(client, clock, content.text)
    for (const range of deletes)
      for (const { text } of said.within(range)) found.push({ position, person, at, text })
  }
  return found
}
