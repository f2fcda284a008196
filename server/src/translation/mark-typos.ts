import type { Person } from '@copydesk/shared/people'
import type { Typo } from '@copydesk/shared/translation/standing'
import type { Newsroom } from '../newsroom.ts'
import { demand, findEdition } from '../story/about.ts'

/** An editor of an original says that these changes only mended typos: nobody who translated it is behind by them. */
export async function markTypos(
  newsroom: Newsroom,
  person: Person,
  id: string,
  typos: readonly Typo[],
): Promise<void> {
  const { stores, bus } = newsroom
  const told = await stores.transact(async (within) => {
    const facts = await findEdition(within, person, id)
    demand('write', facts)
    const by = { person: person.id, at: newsroom.now() }
    let marked = false
    for (const typo of typos) {
      if (!(await within.translation.keepTypo(id, typo, by))) continue
      marked = true
      const { block, from, to } = typo
      await within.acts.record({
        ...by,
        act: 'mark-typo',
        what: 'edition',
        subject: id,
        details: { block, from, to },
      })
    }
    if (!marked) return { followers: [], only: null }
    await within.translation.fallBehind(id)
    return { followers: await within.editions.followersOf(id), only: facts.story.restrictedTo }
  })
  for (const follower of told.followers) bus.tell({ kind: 'translation', id: follower }, told.only)
}
