import type { Newsroom } from '../newsroom.ts'
import { tellStanding } from '../people/tell-standing.ts'

/** Pages that show the desk fetch it again; those whose duties came or went are judged anew. */
export async function tellDesk(
  newsroom: Pick<Newsroom, 'bus' | 'rooms'>,
  desk: string,
  concerned: readonly string[] = [],
): Promise<void> {
  newsroom.bus.tell({ kind: 'desk', id: desk })
  for (const person of new Set(concerned)) await tellStanding(newsroom, person)
}
