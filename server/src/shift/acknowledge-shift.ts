import type { Asker } from '@copydesk/shared/access'
import { Refusal } from '@copydesk/shared/refusal'
import type { DeskShift } from '@copydesk/shared/shift'
import type { Newsroom } from '../newsroom.ts'
import { askerOf } from '../people/asker-of.ts'
import { findDesk } from '../people/desks/find-desk.ts'
import { letReadFlags } from '../review/let-read-flags.ts'
import type { Stores } from '../stores.ts'
import { demand } from '../story/about.ts'
import { beginShift } from './begin-shift.ts'
import { beyondShift } from './beyond-shift.ts'
import { judgeAcknowledging } from './judge-acknowledging.ts'
import { type PassingClaim, passingClaims } from './passing-claims.ts'
import { readDesk } from './read-desk.ts'
import type { ShiftRecord } from './shift-store.ts'
import { tellDesk } from './tell-desk.ts'

/** The shift, and the note as one read it: when it was written. */
interface Seen {
  shift: string
  handedOverAt: string
}

/**
 * The slot that comes has read the note: the shift is theirs, and what the crew that goes had open passes to them, all
 * in one transaction. Of two who acknowledge at the same moment the second is told.
 */
export async function acknowledgeShift(
  newsroom: Newsroom,
  person: Asker,
  desk: string,
  seen: Seen,
): Promise<DeskShift> {
  const at = newsroom.now()
  const { passed, concerned } = await newsroom.stores.transact(async (stores) => {
    await findDesk(stores, desk, 'not-found')
    const asker = await askerOf(stores, person)
    demand('run-shift', { asker, about: { desk } })
    const waiting = await findWaiting(stores, desk, seen)
    const on = await stores.shifts.on(desk)
    const incoming = await beyondShift(stores, asker, desk)
    const people = await stores.people.byId()
    const verdict = judgeAcknowledging({ waiting, on, asker: incoming, people })
    if (!verdict.allowed) throw new Refusal('forbidden', verdict.why)
    const passing = await passingClaims(stores, waiting, incoming)
    const begins = !on || on.id === waiting.id
    const begun = begins ? await beginShift(stores, { desk, slot: asker.id, crew: [] }, at) : null
    await stores.shifts.change(waiting.id, { acknowledgedAt: at.toISOString(), acknowledgedBy: asker.id })
    await stores.acts.record({
      at,
      person: asker.id,
      act: 'acknowledge-shift',
      what: 'desk',
      subject: desk,
      details: { shift: waiting.id, from: waiting.slot },
    })
    for (const claim of passing) await pass(stores, claim, { to: asker.id, at, shift: waiting.id })
    return { passed: passing, concerned: begun?.concerned ?? [] }
  })
  for (const { edition, story } of passed) {
    newsroom.bus.tell({ kind: 'stories', id: story.id }, story.restrictedTo)
    newsroom.bus.tell({ kind: 'edition', id: edition.id }, story.restrictedTo)
    newsroom.bus.tell({ kind: 'threads', id: edition.id }, [person.id])
  }
  await tellDesk(newsroom, desk, concerned)
  return readDesk(newsroom, await askerOf(newsroom.stores, person), desk)
}

async function findWaiting(stores: Stores, desk: string, seen: Seen): Promise<ShiftRecord> {
  const waiting = await stores.shifts.find(seen.shift)
  if (!waiting || waiting.desk !== desk || waiting.handedOverAt === null)
    throw new Refusal('conflict', 'Nobody has handed this shift over.')
  if (waiting.acknowledgedBy !== null) {
    const by = (await stores.people.byId()).get(waiting.acknowledgedBy)
    throw new Refusal('conflict', `${by?.name} has acknowledged it already. Look at who is on now.`)
  }
  if (waiting.handedOverAt !== seen.handedOverAt)
    throw new Refusal(
      'conflict',
      'The note has changed since you read it. Read it again, then acknowledge it.',
    )
  return waiting
}

async function pass(
  stores: Stores,
  { edition }: PassingClaim,
  { to, at, shift }: { to: string; at: Date; shift: string },
): Promise<void> {
  await stores.editions.move(edition.id, { claimedBy: to, claimedAt: at.toISOString() })
  await letReadFlags(stores, edition.id, to)
  await stores.acts.record({
    at,
    person: to,
    act: 'pass-claim',
    what: 'edition',
    subject: edition.id,
    details: { from: edition.claimedBy, to, shift },
  })
}
