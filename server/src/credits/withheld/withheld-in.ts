import { type Contributor, safetyName } from '@copydesk/shared/credits'
import type { Stores } from '../../stores.ts'

/** Who must not be named in a story, by everything that would name them. */
export interface WithheldIn {
  /** Ids of contributors, of those that were merged into them too. */
  contributors: ReadonlySet<string>
  /** Ids of people who sign in here. */
  people: ReadonlySet<string>
  /** Every name that they go by, as `safetyName` compares names. */
  names: ReadonlySet<string>
}

const NOBODY: WithheldIn = { contributors: new Set(), people: new Set(), names: new Set() }

/**
 * A name that is withheld in one edition is withheld in all of the story: a localization prints its original's credits.
 * Whoever goes by that name is meant by all their names, those in other scripts and those that were merged into them.
 */
export async function withheldIn(
  {
    withheld,
    directory,
    contributors,
    people,
  }: Pick<Stores, 'withheld' | 'directory' | 'contributors' | 'people'>,
  story: string,
): Promise<WithheldIn> {
  const noted = await withheld.inStory(story)
  if (noted.length === 0) return NOBODY
  const signingIn = [...(await people.byId()).values()]
  const found = { contributors: new Set<string>(), people: new Set<string>(), names: new Set<string>() }
  const add = async (one: Contributor) => {
    for (const id of [one.id, ...one.merged]) found.contributors.add(id)
    for (const name of await directory.namesOf(one.id)) found.names.add(safetyName(name))
    if (one.person !== null) found.people.add(one.person)
  }
  for (const name of noted) {
    found.names.add(safetyName(name))
    for (const one of await directory.goingBy(name)) await add(one)
    for (const { id } of signingIn.filter((person) => safetyName(person.name) === safetyName(name))) {
      found.people.add(id)
      const creditedAs = await contributors.ofPerson(id)
      if (creditedAs) await add(creditedAs)
    }
  }
  for (const { id, name } of signingIn) if (found.people.has(id)) found.names.add(safetyName(name))
  return found
}
