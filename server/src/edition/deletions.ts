import type { Newsroom } from '../newsroom.ts'
import { deletedRecord } from '../writers/deleted-record.ts'

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

/** Who deleted which words, oldest first, act by act. */
export async function deletions({ rooms }: Pick<Newsroom, 'rooms'>, edition: string): Promise<Deletion[]> {
  const { found } = await deletedRecord(rooms, edition)
  return found.flatMap(({ position, person, at, text }) => {
    const words = text.replaceAll('\n', '')
    return words === '' ? [] : [{ position, person, at, text: words }]
  })
}
