import { changesBetween } from '@copydesk/shared/audit'
import type { HouseBook, HouseStyle } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import type { Newsroom } from '../../newsroom.ts'
import { tidyName } from '../../tidy-name.ts'
import { changeHouse } from './change-house.ts'
import { findSeenStyle, type SeenStyle } from './find-seen-style.ts'
import { nextRevision } from './next-revision.ts'

/** Adjusts a style: what it prints from now on. */
export function changeStyle(
  newsroom: Newsroom,
  person: Person,
  { style: wanted, ...which }: SeenStyle & { style: HouseStyle },
): Promise<HouseBook> {
  return changeHouse(newsroom, person, async (stores, by) => {
    const found = await findSeenStyle(stores, which)
    const { language, id } = found
    const style = { ...wanted, id, name: tidyName(wanted.name, 'A house style needs a name.') }
    await stores.house.append({ ...nextRevision(found), style }, by)
    return {
      act: 'change-house-style',
      details: { style: style.name, language, changed: changesBetween(found.style, style) },
    }
  })
}
