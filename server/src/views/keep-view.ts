import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { NewView, View, ViewChange } from '@copydesk/shared/views'
import { newId } from '../new-id.ts'
import type { Newsroom } from '../newsroom.ts'
import { findOpenDesk } from '../people/desks/find-open-desk.ts'
import type { Stores } from '../stores.ts'
import { tidyName } from '../tidy-name.ts'
import { changeViews, demandShare, findView } from './change-views.ts'

type Views = Pick<Newsroom, 'stores' | 'bus' | 'now'>

/** More than these is a menu that nobody looks through. */
const MOST_VIEWS = 60

/** Keeps the filters of the moment under a name: as one's own, or a desk's. */
export async function keepView(
  newsroom: Views,
  person: Pick<Person, 'id'>,
  { name, filters, desk = null }: NewView,
): Promise<View> {
  const { view } = await changeViews(newsroom, person, async (stores, asker, by) => {
    if (desk !== null) await findOpenDesk(stores, desk)
    demandShare(asker, desk)
    await demandRoom(stores, by.person, desk)
    const view = { id: newId(), name: tidyName(name, 'Give the view a name.'), filters, desk }
    await stores.views.add(view.id, view, by)
    return { act: 'keep-view' as const, view }
  })
  return view
}

/** Gives it another name, or keeps the filters of the moment in it. */
export async function changeView(
  newsroom: Views,
  person: Pick<Person, 'id'>,
  id: string,
  { name, filters }: ViewChange,
): Promise<View> {
  const { view } = await changeViews(newsroom, person, async (stores, asker) => {
    const before = await findView(stores, asker, id)
    if (before.isRemoved) throw new Refusal('conflict', 'This view was removed. Bring it back first.')
    const change = {
      ...(name && { name: tidyName(name, 'Give the view a name.') }),
      ...(filters && { filters }),
    }
    await stores.views.change(id, change)
    const { person: _whose, isRemoved: _stands, ...kept } = before
    return { act: 'change-view' as const, view: { ...kept, ...change } }
  })
  return view
}

/** It is kept apart, so that it can be brought back. */
export async function removeView(newsroom: Views, person: Pick<Person, 'id'>, id: string): Promise<void> {
  await changeViews(newsroom, person, async (stores, asker, { at }) => {
    const view = await findView(stores, asker, id)
    await stores.views.remove(id, at)
    return { act: 'remove-view', view }
  })
}

/** Undoes that. */
export async function restoreView(newsroom: Views, person: Pick<Person, 'id'>, id: string): Promise<void> {
  await changeViews(newsroom, person, async (stores, asker, by) => {
    const view = await findView(stores, asker, id)
    if (view.isRemoved) await demandRoom(stores, by.person, view.desk)
    await stores.views.remove(id, null)
    return { act: 'restore-view', view }
  })
}

async function demandRoom({ views }: Stores, person: string, desk: string | null): Promise<void> {
  if ((await views.count(desk === null ? { person } : { desk })) >= MOST_VIEWS)
    throw new Refusal('conflict', `There are ${MOST_VIEWS} views already. Remove one that nobody opens.`)
}
