import type { Desk, Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../../newsroom.ts'
import { changeDesks } from './change-desks.ts'

/** Puts the desks in another order: that of their tabs. */
export function orderDesks(newsroom: Newsroom, by: Person, ids: readonly string[]): Promise<Desk[]> {
  return changeDesks(newsroom, by, async (stores) => {
    const before = await stores.desks.all()
    const known = new Map(before.map((desk) => [desk.id, desk.name]))
    if (ids.length !== known.size || !ids.every((id) => known.has(id)) || new Set(ids).size !== ids.length)
      throw new Refusal('conflict', 'The desks have changed meanwhile. Look at them again, then order them.')
    await stores.desks.order(ids)
    const changed = { order: { from: before.map(({ name }) => name), to: ids.map((id) => known.get(id)) } }
    return { act: 'order-desks', what: 'newsroom', subject: 'newsroom', details: { changed } }
  })
}
