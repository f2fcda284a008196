import type { Contributor } from '@copydesk/shared/credits'
import { Refusal } from '@copydesk/shared/refusal'
import { newId } from '../new-id.ts'
import type { Stores } from '../stores.ts'

/** The contributor of that name, made if there is none. A person is bound to the name unless another one is. */
export async function contributorNamed(
  { contributors, acts }: Stores,
  { kind, person = null, ...wanted }: { name: string; kind: Contributor['kind']; person?: string | null },
  by: { person: string | null; at: Date },
): Promise<{ contributor: Contributor; made: boolean }> {
  const name = wanted.name.toWellFormed().replace(/\s+/g, ' ').trim()
  if (name === '') throw new Refusal('bad-request', 'A contributor needs a name.')
  const known = await contributors.named(name)
  if (known) {
    if (person === null || known.person !== null) return { contributor: known, made: false }
    const bound = { ...known, person }
    await contributors.change(bound)
    return { contributor: bound, made: false }
  }
  const contributor: Contributor = { id: newId(), name, names: {}, kind, person, bio: '' }
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
