import { changesBetween } from '@copydesk/shared/audit'
import type { ManagedPerson, Person, PersonRole } from '@copydesk/shared/people'
import type { Newsroom } from '../newsroom.ts'
import { demand } from '../story/about.ts'
import { tidyName } from '../tidy-name.ts'
import { askerOf } from './asker-of.ts'
import { findDesk } from './desks/find-desk.ts'
import { findOpenDesk } from './desks/find-open-desk.ts'
import { endUnfitDuties } from './end-unfit-duties.ts'
import { findManaged } from './find-managed.ts'
import { keepManagingEditor } from './keep-managing-editor.ts'
import { tellStanding } from './tell-standing.ts'

export interface PersonChange {
  name?: string | undefined
  role?: PersonRole | undefined
  /** Ids, the first one first. */
  desks?: readonly string[] | undefined
}

/** Changes what somebody is called and where they stand. What they have open follows within two seconds. */
export async function changePerson(
  newsroom: Newsroom,
  by: Person,
  id: string,
  { name: wanted, role, desks }: PersonChange,
): Promise<ManagedPerson> {
  const { stores, bus, now } = newsroom
  const at = now()
  const name = wanted === undefined ? undefined : tidyName(wanted, 'A person needs a name.')
  const { after, duties } = await stores.transact(async (stores) => {
    demand('manage-people', { asker: await askerOf(stores, by) })
    const before = await findManaged(stores, id, at)
    if (role !== undefined && role !== 'managing-editor') await keepManagingEditor(stores, id)
    for (const desk of desks ?? [])
      await (before.desks.includes(desk) ? findDesk(stores, desk) : findOpenDesk(stores, desk))
    const known = new Map((await stores.desks.all()).map((desk) => [desk.id, desk.name]))
    const named = (ids: readonly string[]) => ids.map((desk) => known.get(desk) ?? desk)
    const changed = changesBetween<Record<string, unknown>>(
      { name: before.name, role: before.role, desks: named(before.desks) },
      { name, role, desks: desks && named(desks) },
    )
    if (Object.keys(changed).length === 0) return { after: before, duties: [] }
    if (name !== undefined) await stores.people.rename(id, name, at)
    await stores.people.stand(
      id,
      {
        ...(role === undefined ? {} : { role }),
        ...(desks === undefined ? {} : { desks: [...new Set(desks)] }),
      },
      at,
    )
    await stores.acts.record({
      at,
      person: by.id,
      act: 'change-person',
      what: 'person',
      subject: id,
      details: { changed },
    })
    const duties =
      role === undefined || role === before.role
        ? []
        : await endUnfitDuties(stores, { id, role }, { person: by.id, at })
    return { after: await findManaged(stores, id, at), duties }
  })
  bus.tell({ kind: 'people' })
  for (const desk of new Set(duties)) bus.tell({ kind: 'desk', id: desk })
  await tellStanding(newsroom, id)
  return after
}
