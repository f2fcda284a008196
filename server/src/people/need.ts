import { type Asker, may } from '@copydesk/shared/access'
import { Refusal } from '@copydesk/shared/refusal'

/** Refuses whoever may not do this to the newsroom or to its people. */
export function need(act: 'manage-people' | 'manage-newsroom', asker: Asker): void {
  const { allowed, why } = may(act, asker)
  if (!allowed) throw new Refusal('forbidden', why)
}
