import type { Newsroom } from '../newsroom.ts'

/** What somebody may do has changed: their pages learn it, and their lines are judged again. */
export async function tellStanding(
  { rooms, bus }: Pick<Newsroom, 'rooms' | 'bus'>,
  person: string,
): Promise<void> {
  await rooms.judgeAgainOf(person)
  bus.tell({ kind: 'standing' }, [person])
}
