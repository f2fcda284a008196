import { type Asker, may, type Verdict } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import type { ShiftRecord } from './shift-store.ts'

interface Asked {
  waiting: Pick<ShiftRecord, 'id' | 'slot' | 'desk'>
  /** The shift that is on now. */
  on: Pick<ShiftRecord, 'id' | 'slot'> | null
  /** Where they stand beyond the shift that ends. */
  asker: Asker
  people: ReadonlyMap<string, Pick<Person, 'name'>>
}

/** Whether somebody may acknowledge what was handed over: the slot that comes, and never who handed it over. */
export function judgeAcknowledging({ waiting, on, asker, people }: Asked): Verdict {
  const verdict = may('run-shift', asker, { desk: waiting.desk })
  if (!verdict.allowed) return verdict
  if (waiting.slot === asker.id)
    return { allowed: false, why: 'You handed this over: somebody else acknowledges it.' }
  if (on && on.id !== waiting.id && on.slot !== asker.id)
    return { allowed: false, why: `${people.get(on.slot)?.name} is slot now, and acknowledges it.` }
  return { allowed: true, why: '' }
}
