import { maySee } from '@copydesk/shared/access'
import type { Newsroom } from '../newsroom.ts'
import { notify } from '../notifications/notify.ts'
import type { Stores } from '../stores.ts'
import type { OpenFlag } from './review-store.ts'

/**
 * Lets whoever answers for law or standards now read what another was asked who held the duty then: shifts change, and
 * an edition goes to another desk, while a question waits. They are told as if they had been asked.
 */
export async function handOnFlags({
  stores,
  bus,
  now,
}: Pick<Newsroom, 'stores' | 'bus' | 'now'>): Promise<void> {
  const open = await stores.review.openFlags()
  if (open.length === 0) return
  for (const { flag, person } of await unheard(stores, open)) {
    const told = await stores.transact(async (stores) => {
      // Another server may have handed it on, or somebody answered it.
      const still = (await stores.review.openFlags()).filter(({ thread }) => thread === flag.thread)
      if (!(await unheard(stores, still)).some((one) => one.person === person)) return []
      await stores.threads.letRead(flag.thread, person)
      const { edition, thread, person: by } = flag
      const notice = { kind: 'flag' as const, edition, thread, suggestion: null, by, at: now() }
      return notify(stores, [{ ...notice, person }])
    })
    if (told.length === 0) continue
    bus.tell({ kind: 'notices' }, told)
    bus.tell({ kind: 'threads', id: flag.edition }, told)
    bus.tell({ kind: 'edition', id: flag.edition }, told)
  }
}

/** Who holds the duty at the desk, may see the story and cannot read the question. */
async function unheard(
  { duties, people, stories, threads }: Stores,
  open: readonly OpenFlag[],
): Promise<{ flag: OpenFlag; person: string }[]> {
  const theirs = new Map<string, Set<OpenFlag>>()
  for (const { person, duty, desk } of await duties.list())
    for (const flag of open)
      if (flag.duty === duty && flag.desk === desk)
        theirs.set(person, (theirs.get(person) ?? new Set()).add(flag))
  const found: { flag: OpenFlag; person: string }[] = []
  for (const [person, flags] of theirs) {
    const asked = [...flags].map(({ thread }) => thread)
    const readable = await threads.readable(asked, person)
    for (const flag of flags) {
      if (readable.has(flag.thread)) continue
      const who = await people.enterable(person)
      const story = await stories.find(flag.story)
      if (who && story && maySee(who, { story })) found.push({ flag, person })
    }
  }
  return found
}
