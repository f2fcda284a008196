import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { type Typo, translationBlocks } from '@copydesk/shared/translation/standing'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import { demand, findEdition } from '../story/about.ts'

/** An editor of an original says that these changes only mended typos: nobody who translated it is behind by them. */
export async function markTypos(
  newsroom: Newsroom,
  person: Person,
  id: string,
  typos: readonly Typo[],
): Promise<void> {
  const { stores, rooms, bus } = newsroom
  demand('write', await findEdition(stores, person, id))
  const now = new Map((await rooms.read(id, translationBlocks)).map(({ id: block, text }) => [block, text]))
  const told = await stores.transact(async (within) => {
    const facts = await findEdition(within, person, id)
    demand('write', facts)
    const by = { person: person.id, at: newsroom.now() }
    const followers = await within.editions.followersOf(id)
    const seen = await seenBy(within, followers)
    for (const { block, from, to } of typos) {
      if (now.get(block) !== to) throw new Refusal('conflict', CHANGED)
      if (seen.get(block)?.has(from) !== true) throw new Refusal('conflict', UNSEEN)
    }
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
    return { followers, only: facts.story.restrictedTo }
  })
  for (const follower of told.followers) bus.tell({ kind: 'translation', id: follower }, told.only)
}

const CHANGED =
  'The original reads otherwise by now, or what was typed last is not saved yet. Look at the change again.'
const UNSEEN = 'No translator has read it as it stood before: there is nothing to be behind by.'

/** As which translators saw the blocks of an original that they confirmed or left out. */
async function seenBy(
  { translation }: Pick<Stores, 'translation'>,
  followers: readonly string[],
): Promise<Map<string, Set<string>>> {
  const seen = new Map<string, Set<string>>()
  for (const follower of followers)
    for (const { originals } of await translation.wordsOf(follower))
      for (const { block, text } of originals) seen.set(block, (seen.get(block) ?? new Set()).add(text))
  return seen
}
