import type { Stores } from '../../stores.ts'
import { withheldIn } from './withheld-in.ts'

/** Leaves out whoever must not be named in a story: a suggestion would lead to the very credit that is withheld. */
export async function leaveOutWithheld<One extends { person: string }>(
  stores: Pick<Stores, 'withheld' | 'directory' | 'people' | 'contributors'>,
  story: string,
  all: readonly One[],
): Promise<One[]> {
  const { people } = await withheldIn(stores, story)
  return all.filter(({ person }) => !people.has(person))
}
