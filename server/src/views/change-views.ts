import { type Asker, may } from '@copydesk/shared/access'
import type { AuditAct } from '@copydesk/shared/audit'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { By } from '../act-store.ts'
import type { Newsroom } from '../newsroom.ts'
import { askerOf } from '../people/asker-of.ts'
import type { Stores } from '../stores.ts'
import type { ViewRecord } from './view-store.ts'

/** What an act on a view leaves on record. */
export interface ViewAct {
  act: AuditAct
  view: Pick<ViewRecord, 'id' | 'name' | 'desk'>
}

/** Changes saved views in one transaction, puts that on record, and tells the pages of those whose they are. */
export async function changeViews<Told extends ViewAct>(
  { stores, bus, now }: Pick<Newsroom, 'stores' | 'bus' | 'now'>,
  person: Pick<Person, 'id'>,
  change: (stores: Stores, asker: Person & Asker, by: By) => Promise<Told>,
): Promise<Told> {
  const by = { person: person.id, at: now() }
  const told = await stores.transact(async (within) => {
    const done = await change(within, await askerOf(within, person), by)
    const { id, name, desk } = done.view
    const about = desk === null ? ({ what: 'person', subject: by.person } as const) : ofDesk(desk)
    await within.acts.record({ ...by, act: done.act, ...about, details: { view: id, name } })
    return done
  })
  bus.tell({ kind: 'views' }, told.view.desk === null ? [person.id] : null)
  return told
}

const ofDesk = (desk: string) => ({ what: 'desk', subject: desk }) as const

/** One that this person may change; somebody else's own is not there. */
export async function findView({ views }: Stores, asker: Asker, id: string): Promise<ViewRecord> {
  const view = await views.find(id)
  if (!view || (view.desk === null && view.person !== asker.id))
    throw new Refusal('not-found', 'There is no such view any more. It may have been removed.')
  demandShare(asker, view.desk)
  return view
}

/** Throws unless this person keeps views for this desk, or it is their own. */
export function demandShare(asker: Asker, desk: string | null): void {
  if (desk === null) return
  const { allowed, why } = may('share-view', asker, { desk })
  if (!allowed) throw new Refusal('forbidden', why)
}
