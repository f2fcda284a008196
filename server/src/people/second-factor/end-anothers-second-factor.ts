import type { Asker } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { demand } from '../../story/about.ts'
import { askerOf } from '../asker-of.ts'
import type { Entry } from '../entry.ts'
import { endSecondFactor } from './end-second-factor.ts'

/** For somebody who has lost the device, by whoever looks after the newsroom's people. */
export async function endAnothersSecondFactor(
  { stores, now }: Pick<Entry, 'stores' | 'now'>,
  by: Person & Asker,
  person: string,
): Promise<void> {
  demand('manage-people', { asker: by })
  if (by.id === person)
    throw new Refusal(
      'conflict',
      'Turn off your own second factor on your account page: it asks for your password. Without it, ask another managing editor.',
    )
  await stores.transact(async (within) => {
    demand('manage-people', { asker: await askerOf(within, by) })
    await endSecondFactor(within, person, { person: by.id, at: now() })
  })
}
