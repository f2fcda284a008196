import { type Asker, may, type Verdict } from '@copydesk/shared/access'
import type { DeskShift, WaitingShift } from '@copydesk/shared/shift'
import type { Newsroom } from '../newsroom.ts'
import { findDesk } from '../people/desks/find-desk.ts'
import type { Stores } from '../stores.ts'
import { beyondShift } from './beyond-shift.ts'
import { judgeAcknowledging } from './judge-acknowledging.ts'
import { passingClaims, showPassing } from './passing-claims.ts'
import type { ShiftRecord } from './shift-store.ts'
import { showShift } from './show-shift.ts'

/** Who is on at a desk, what was handed over and waits, and what this reader may do about it. */
export async function readDesk(
  { stores }: Pick<Newsroom, 'stores'>,
  asker: Asker,
  id: string,
): Promise<DeskShift> {
  const desk = await findDesk(stores, id, 'not-found')
  const on = await stores.shifts.on(id)
  const waiting: WaitingShift[] = []
  for (const record of await stores.shifts.waiting(id))
    waiting.push(await showWaiting(stores, { asker, on, record }))
  return {
    desk,
    on: on && (await showShift(stores, on)),
    waiting,
    people: await stores.shifts.peopleOf(id),
    may: {
      run: may('run-shift', asker, { desk: id }),
      handOver: mayHandOver(asker, on),
      writeLog: may('write-desk-log', asker, { desk: id }),
    },
  }
}

/** The slot alone knows what to say; whoever comes after one who is gone takes the shift. */
export function mayHandOver(asker: Asker, on: ShiftRecord | null): Verdict {
  if (!on) return { allowed: false, why: 'Nobody is on: there is nothing to hand over.' }
  if (on.slot !== asker.id) return { allowed: false, why: 'The slot hands the shift over.' }
  return may('run-shift', asker, { desk: on.desk })
}

async function showWaiting(
  stores: Stores,
  { asker, on, record }: { asker: Asker; on: ShiftRecord | null; record: ShiftRecord },
): Promise<WaitingShift> {
  const people = await stores.people.byId()
  const incoming = await beyondShift(stores, asker, record.desk)
  const acknowledge = judgeAcknowledging({ waiting: record, on, asker: incoming, people })
  const passing = acknowledge.allowed ? await passingClaims(stores, record, incoming) : []
  return {
    shift: await showShift(stores, record),
    acknowledge,
    passing: passing.map((claim) => showPassing(claim, people)),
  }
}
