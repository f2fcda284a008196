import type { Stores } from '../../stores.ts'
import { namesOf } from '../names-of.ts'
import { sameName } from '../same-name.ts'

/** Leaves out whoever must not be named in an edition: a suggestion would lead to the very credit that is withheld. */
export async function leaveOutWithheld<One extends { person: string }>(
  { withheld, people, contributors }: Pick<Stores, 'withheld' | 'people' | 'contributors'>,
  edition: string,
  all: readonly One[],
): Promise<One[]> {
  const names = new Set((await withheld.of(edition)).map(({ name }) => sameName(name)))
  if (names.size === 0) return [...all]
  const known = await people.byId()
  const left: One[] = []
  for (const one of all) {
    const own = namesOf(await contributors.ofPerson(one.person), known.get(one.person)?.name)
    if (![...names].some((name) => own.has(name))) left.push(one)
  }
  return left
}
