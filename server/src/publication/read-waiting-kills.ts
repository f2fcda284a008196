import { maySee } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import type { WaitingKill } from '@copydesk/shared/publication'
import type { Newsroom } from '../newsroom.ts'
import { askerOf } from '../people/asker-of.ts'

/** Kills that a desk of this person's has not said it has seen; a managing editor answers for every desk. */
export async function readWaitingKills(
  { stores }: Pick<Newsroom, 'stores'>,
  person: Pick<Person, 'id'>,
): Promise<WaitingKill[]> {
  const asker = await askerOf(stores, person)
  const names = new Map((await stores.desks.all()).map(({ id, name }) => [id, name]))
  const everybody = await stores.people.byId()
  const waiting: WaitingKill[] = []
  for (const { story: id, desk } of await stores.kills.unacknowledged()) {
    const isTheirs =
      asker.role === 'managing-editor' || asker.desks.length === 0 || asker.desks.includes(desk)
    const story = isTheirs ? await stores.stories.find(id) : null
    const kill = story && maySee(asker, { story }) ? await stores.kills.find(id) : null
    if (!story || !kill) continue
    const { reason, instruction, at } = kill
    const [first] = await stores.editions.list(id)
    waiting.push({
      ...{ story: id, slug: story.slug, edition: first?.id ?? null, desk, name: names.get(desk) ?? '' },
      ...{ reason, instruction, at, by: everybody.get(kill.person) ?? null },
    })
  }
  return waiting
}
