import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../newsroom.ts'
import { demand, findStory } from '../story/about.ts'
import type { LegalHold } from './draft-store.ts'

type Asked = Pick<Newsroom, 'stores' | 'bus' | 'now'>

/** Puts a story under legal hold: its drafts are shown however long ago it was cleared. */
export async function holdDrafts(
  { stores, bus, now }: Asked,
  person: Person,
  id: string,
  reason: string,
): Promise<LegalHold> {
  const at = now()
  const { hold, only } = await stores.transact(async (within) => {
    const facts = await findStory(within, person, id)
    demand('hold-drafts', facts)
    if (reason.trim() === '') throw new Refusal('bad-request', 'Say why its drafts must be kept in view.')
    const hold = { reason: reason.trim(), person: person.id, at: at.toISOString() }
    await within.drafts.putHold(id, hold)
    await within.acts.record({
      at,
      person: person.id,
      act: 'hold-drafts',
      what: 'story',
      subject: id,
      details: { reason: hold.reason },
    })
    return { hold, only: facts.story.restrictedTo }
  })
  await tell({ stores, bus }, id, only)
  return hold
}

/** The newsroom's rule for drafts holds for the story again. */
export async function liftHold({ stores, bus, now }: Asked, person: Person, id: string): Promise<void> {
  const only = await stores.transact(async (within) => {
    const facts = await findStory(within, person, id)
    demand('hold-drafts', facts)
    if (await within.drafts.liftHold(id))
      await within.acts.record({
        at: now(),
        person: person.id,
        act: 'lift-hold',
        what: 'story',
        subject: id,
        details: {},
      })
    return facts.story.restrictedTo
  })
  await tell({ stores, bus }, id, only)
}

async function tell(
  { stores, bus }: Pick<Asked, 'stores' | 'bus'>,
  story: string,
  only: readonly string[] | null,
): Promise<void> {
  for (const { id } of await stores.editions.list(story)) bus.tell({ kind: 'edition', id }, only)
}
