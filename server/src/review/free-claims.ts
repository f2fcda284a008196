import { may, maySee } from '@copydesk/shared/access'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import { findEdition } from '../story/about.ts'

/** An edition, and whoever has it. */
interface Claimed {
  id: string
  claimedBy: string
}

type Here = Pick<Newsroom, 'stores' | 'bus' | 'now'>

/**
 * Gives back to its desk what is with somebody who could not take it now: who is kept out, has another desk or duty, or
 * may not see the story; or it went to another desk without them. So it is with what was filed to such a person.
 */
export async function freeClaims(here: Here): Promise<void> {
  const { stores, now } = here
  for (const claimed of await stores.editions.claimed()) {
    if (await mayHave(stores, claimed)) continue
    const freed = await stores.transact(async (stores) => {
      // Somebody else may have taken it, or they may have it again.
      const edition = await stores.editions.find(claimed.id)
      const still = edition?.claimedBy === claimed.claimedBy && !(await mayHave(stores, claimed))
      return still ? free(stores, claimed, now()) : null
    })
    if (freed) tell(here, claimed.id, freed)
  }
  for (const { edition: id, to } of await stores.review.waitingFor()) {
    const filed = { id, claimedBy: to }
    if (await mayHave(stores, filed)) continue
    const freed = await stores.transact(async (stores) => {
      const still = (await stores.review.waitingFor()).some((one) => one.edition === id && one.to === to)
      if (!still || (await mayHave(stores, filed))) return null
      await stores.review.waitAgain(id, now().toISOString())
      return whereOf(stores, id)
    })
    if (freed) tell(here, id, freed)
  }
}

function tell({ bus }: Here, id: string, { only, desk }: { only: string[] | null; desk: string }): void {
  bus.tell({ kind: 'stories' }, only)
  bus.tell({ kind: 'edition', id }, only)
  bus.tell({ kind: 'desk', id: desk }, only)
}

async function mayHave(stores: Stores, { id, claimedBy }: Claimed): Promise<boolean> {
  const who = await stores.people.enterable(claimedBy)
  const edition = await stores.editions.find(id)
  const story = edition && (await stores.stories.find(edition.story))
  if (!who || !story || !maySee(who, { story })) return false
  const { about } = await findEdition(stores, who, id)
  return may('claim', who, about).allowed
}

async function free(stores: Stores, { id, claimedBy }: Claimed, at: Date) {
  const { editions, review, acts } = stores
  await editions.move(id, { claimedBy: null, claimedAt: null })
  await review.waitAgain(id, at.toISOString())
  await acts.record({ at, person: claimedBy, act: 'free-claim', what: 'edition', subject: id })
  return whereOf(stores, id)
}

async function whereOf({ editions, stories }: Stores, id: string) {
  const edition = await editions.find(id)
  const story = edition && (await stories.find(edition.story))
  return story && { only: story.restrictedTo, desk: edition.desk ?? story.desk }
}
