import type { HouseBook } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../../newsroom.ts'
import { changeHouse } from './change-house.ts'
import { findSeenStyle, type SeenStyle } from './find-seen-style.ts'

/** Takes away a style that the newsroom made itself and nobody prints with. */
export function removeStyle(newsroom: Newsroom, person: Person, which: SeenStyle): Promise<HouseBook> {
  return changeHouse(newsroom, person, async (stores, by) => {
    const { language, id, began, revision, isOwn, style } = await findSeenStyle(stores, which)
    if (!isOwn) throw new Refusal('conflict', 'A given style stays. Reset it to what it was.')
    if ((await stores.house.choices()).some((one) => one.language === language && one.style === id))
      throw new Refusal('conflict', `${style.name} is in use. Choose another style there first.`)
    await stores.house.append({ language, id, began, revision: revision + 1, style: null, undoTo: null }, by)
    return { act: 'remove-house-style', details: { style: style.name, language } }
  })
}
