import { may } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'

/** Refuses whoever may not do this to the newsroom or to its people. */
export function need(act: 'manage-people' | 'manage-newsroom', person: Person): void {
  const { allowed, why } = may(act, person)
  if (!allowed) throw new Refusal('forbidden', why)
}
