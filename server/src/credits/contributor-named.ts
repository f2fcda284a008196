import type { Contributor } from '@copydesk/shared/credits'
import { newId } from '../new-id.ts'
import type { Stores } from '../stores.ts'
import { tidyName } from '../tidy-name.ts'

/** A line of credits may name a whole bureau, and a wire that is imported is not sent back for it. */
const LONGEST = 1000

/**
 * The contributor of that name, made if there is none. A person is bound to one who is a person too and nobody else
 * here; but nobody binds themselves: who may choose their own name would choose a byline that others have earned.
 */
export async function contributorNamed(
  { contributors, directory, acts }: Stores,
  { kind, person = null, ...wanted }: { name: string; kind: Contributor['kind']; person?: string | null },
  by: { person: string | null; at: Date },
): Promise<{ contributor: Contributor; made: boolean }> {
  const name = tidyName(wanted.name, 'A contributor needs a name.', LONGEST)
  const known = await contributors.named(name)
  if (known) {
    const isFree = known.kind === 'person' && known.person === null
    if (person === null || !isFree || by.person === person) return { contributor: known, made: false }
    const bound = { ...known, person }
    await contributors.change(bound)
    await acts.record({
      ...by,
      act: 'link-contributor',
      what: 'person',
      subject: person,
      details: { from: null, to: known.id },
    })
    return { contributor: bound, made: false }
  }
  // Whoever is to be somebody who signs in is no other name of somebody else's.
  const [also, another] = person === null ? await directory.withAlias(name) : []
  if (also && !another) return { contributor: also, made: false }
  const contributor: Contributor = {
    ...{ id: newId(), name, kind, person },
    ...{ names: {}, aliases: [], merged: [], bio: '', bios: {} },
  }
  await contributors.add(contributor)
  await acts.record({
    ...by,
    act: 'add-contributor',
    what: 'contributor',
    subject: contributor.id,
    details: { name, kind },
  })
  return { contributor, made: true }
}
