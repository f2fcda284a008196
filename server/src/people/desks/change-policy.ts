import { changesBetween } from '@copydesk/shared/audit'
import type { Person } from '@copydesk/shared/people'
import { type DeskPolicy, deskPolicySchema } from '@copydesk/shared/review'
import type { Newsroom } from '../../newsroom.ts'
import { demand } from '../../story/about.ts'
import { askerOf } from '../asker-of.ts'
import { findDesk } from './find-desk.ts'

/** How a desk wants what it clears to be looked at, from now on; what is cleared already stays so. */
export async function changePolicy(
  { stores, bus, now }: Pick<Newsroom, 'stores' | 'bus' | 'now'>,
  by: Person,
  desk: string,
  change: Partial<DeskPolicy>,
): Promise<DeskPolicy> {
  const at = now()
  const policy = await stores.transact(async (stores) => {
    demand('manage-newsroom', { asker: await askerOf(stores, by) })
    await findDesk(stores, desk, 'not-found')
    const before = await stores.policies.of(desk)
    const policy = deskPolicySchema.parse({ ...before, ...change })
    const changed = changesBetween(before, policy)
    if (Object.keys(changed).length === 0) return policy
    await stores.policies.keep(desk, policy)
    await stores.acts.record({
      ...{ at, person: by.id, act: 'change-policy', what: 'desk', subject: desk, details: { changed } },
    })
    return policy
  })
  // Open stories say what is missing by it.
  bus.tell({ kind: 'house' })
  return policy
}
