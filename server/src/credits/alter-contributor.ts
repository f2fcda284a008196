import type { Contributor } from '@copydesk/shared/credits'
import { Refusal } from '@copydesk/shared/refusal'
import type { Stores } from '../stores.ts'
import { inOneLine, tidyName } from '../tidy-name.ts'
import { sameName } from './same-name.ts'

export type ContributorChange = Partial<
  Pick<Contributor, 'name' | 'names' | 'bio' | 'bios' | 'aliases' | 'kind'>
>

/**
 * Changes how somebody is printed, in the transaction of the act that does it. What prints it is listed anew in its
 * turn, cleared editions too, which then show as changed; whoever calls it tells `contributors`.
 */
export async function alterContributor(
  { contributors, editions }: Stores,
  before: Contributor,
  change: ContributorChange,
): Promise<Contributor> {
  const name = change.name === undefined ? before.name : tidyName(change.name, 'A contributor needs a name.')
  const other = await contributors.named(name)
  if (other && other.id !== before.id)
    throw new Refusal(
      'conflict',
      `There is another contributor called ${other.name}. If they are one, merge them.`,
    )
  // The name of one that was merged is kept for the day when that is undone.
  if (other && sameName(name) !== sameName(before.name))
    throw new Refusal(
      'conflict',
      `Another contributor of that name was merged into ${before.name}. Undo the merge first.`,
    )
  const contributor: Contributor = {
    ...before,
    name,
    kind: change.kind ?? before.kind,
    aliases: change.aliases === undefined ? before.aliases : [...new Set(change.aliases.map(inOneLine))],
    names: change.names === undefined ? before.names : tidied(change.names),
    bio: printable(change.bio ?? before.bio),
    bios: change.bios === undefined ? before.bios : written(change.bios),
  }
  await contributors.change(contributor)
  // A column prints its author's bio.
  const prints = (['name', 'names', 'bio', 'bios'] as const).some((what) => change[what] !== undefined)
  if (prints) await editions.reprint(await editions.naming(before.id))
  return contributor
}

const tidied = (names: Contributor['names']): Contributor['names'] =>
  Object.fromEntries(Object.entries(names).map(([language, name]) => [language, inOneLine(name ?? '')]))

/** Sentences that readers may see: whole characters, and none that cannot be seen but a break. */
const printable = (text: string): string => text.toWellFormed().replace(/[^\P{Cc}\n\t]/gu, '')

const written = (bios: Contributor['bios']): Contributor['bios'] =>
  Object.fromEntries(
    Object.entries(bios)
      .map(([language, bio]) => [language, printable(bio ?? '').trim()])
      .filter(([, bio]) => bio !== ''),
  )
