import { may, maySee } from '@copydesk/shared/access'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import { findEdition } from '../story/about.ts'

/** An edition, and whoever has it. */
interface Claimed {
  id: string
  claimedBy: string
}

/**
 * Gives back to its desk what is with somebody who could not take it now: who is kept out, has another desk or duty, or
 * may not see the story; or it went to another desk without them. It waits for somebody anew.
 */
export async function freeClaims({
  stores,
  bus,
  now,
}: Pick<Newsroom, 'stores' | 'bus' | 'now'>): Promise<void> {
  for (const claimed of await stores.editions.claimed()) {
    if (await mayHave(stores, claimed)) continue
    const freed = await stores.transact(async (stores) => {
      // Somebody else may have taken it, or they may have it again.
      const edition = await stores.editions.find(claimed.id)
      const still = edition?.claimedBy === claimed.claimedBy && !(await mayHave(stores, claimed))
      return still ? free(stores, claimed, now()) : null
    })
    if (!freed) continue
    bus.tell({ kind: 'stories' }, freed.only)
    bus.tell({ kind: 'edition', id: claimed.id }, freed.only)
    bus.tell({ kind: 'desk', id: freed.desk }, freed.only)
  }
}

async function mayHave(stores: Stores, { id, claimedBy }: Claimed): Promise<boolean> {
  const who = await stores.people.enterable(claimedBy)
  const edition = await stores.editions.find(id)
  const story = edition && (await stores.stories.find(edition.story))
  if (!who || !story || !maySee(who, { story })) return false
  const { about } = await findEdition(stores, who, id)
  return may('claim', who, about).allowed
}

async function free({ editions, stories, review, acts }: Stores, { id, claimedBy }: Claimed, at: Date) {
  await editions.move(id, { claimedBy: null, claimedAt: null })
  await review.waitAgain(id, at.toISOString())
  await acts.record({ at, person: claimedBy, act: 'free-claim', what: 'edition', subject: id })
  const edition = await editions.find(id)
  const story = edition && (await stories.find(edition.story))
  return story && { only: story.restrictedTo, desk: edition.desk ?? story.desk }
}
