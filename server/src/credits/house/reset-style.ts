import { changesBetween } from '@copydesk/shared/audit'
import type { HouseBook } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import type { Newsroom } from '../../newsroom.ts'
import { changeHouse } from './change-house.ts'
import { findSeenStyle, type SeenStyle } from './find-seen-style.ts'
import { nextRevision } from './next-revision.ts'

/** Makes a style again what it was given as, or began as. */
export function resetStyle(newsroom: Newsroom, person: Person, which: SeenStyle): Promise<HouseBook> {
  return changeHouse(newsroom, person, async (stores, by) => {
    const found = await findSeenStyle(stores, which)
    const { language, id, given, isOwn } = found
    const style = isOwn ? { ...given, id, name: found.style.name } : null
    await stores.house.append({ ...nextRevision(found), style }, by)
    return {
      act: 'reset-house-style',
      details: { style: found.style.name, language, changed: changesBetween(found.style, style ?? given) },
    }
  })
}
