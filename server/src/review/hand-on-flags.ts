import { maySee } from '@copydesk/shared/access'
import { askedOnce } from '../asked-once.ts'
import type { Newsroom } from '../newsroom.ts'
import { notify } from '../notifications/notify.ts'
import type { Stores } from '../stores.ts'
import type { UnheardFlag } from './review-store.ts'

/**
 * Lets whoever answers for law or standards now read what another was asked who held the duty then: shifts change, and
 * an edition goes to another desk, while a question waits. They are told as if they had been asked. What was cleared they
 * may read without being told: they answer it anew once somebody writes that passage otherwise.
 */
export async function handOnFlags({
  stores,
  bus,
  now,
}: Pick<Newsroom, 'stores' | 'bus' | 'now'>): Promise<void> {
  const unheard = await stores.review.unheardFlags()
  if (unheard.length === 0) return
  for (const { thread, edition, holder } of await forThoseWhoMaySee(askedOnce(stores), unheard)) {
    const told = await stores.transact(async (stores) => {
      // Another server may have handed it on, or somebody answered it.
      const still = await forThoseWhoMaySee(stores, await stores.review.unheardFlags(thread))
      const flag = still.find((one) => one.holder === holder)
      if (!flag) return null
      await stores.threads.letRead(thread, holder)
      if (flag.answer === 'cleared') return []
      const notice = { kind: 'flag' as const, edition, thread, suggestion: null, by: flag.person, at: now() }
      return notify(stores, [{ ...notice, person: holder }])
    })
    if (told === null) continue
    if (told.length > 0) bus.tell({ kind: 'notices' }, told)
    bus.tell({ kind: 'threads', id: edition }, [holder])
    bus.tell({ kind: 'edition', id: edition }, [holder])
  }
}

async function forThoseWhoMaySee(
  { people, stories }: Pick<Stores, 'people' | 'stories'>,
  unheard: readonly UnheardFlag[],
): Promise<UnheardFlag[]> {
  const found: UnheardFlag[] = []
  for (const flag of unheard) {
    const who = await people.enterable(flag.holder)
    const story = who && (await stories.find(flag.story))
    if (who && story && maySee(who, { story })) found.push(flag)
  }
  return found
}
