import type { HouseBook } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../../newsroom.ts'
import { findDesk } from '../../people/desks/find-desk.ts'
import { changeHouse } from './change-house.ts'
import type { SeenStyle } from './change-style.ts'
import { demandSeen, findLanguage, findStyle } from './find-style.ts'

/** Says which style a desk prints with in a language, or the newsroom where no desk is named. */
export function chooseStyle(
  newsroom: Newsroom,
  person: Person,
  { language, desk, style }: { language: string; desk: string | null; style: string | null },
): Promise<HouseBook> {
  return changeHouse(newsroom, person, async (stores) => {
    findLanguage(language)
    const chosen = style === null ? null : await findStyle(stores, language, style)
    if (desk !== null) await findDesk(stores, desk)
    await stores.house.choose({ language, desk, style })
    return {
      act: 'choose-house-style',
      details: { style: chosen?.style.name ?? null, language, ...(desk === null ? {} : { desk }) },
    }
  })
}

/** Takes away a style that the newsroom made itself and nobody prints with. */
export function removeStyle(
  newsroom: Newsroom,
  person: Person,
  { language, id, seen }: SeenStyle,
): Promise<HouseBook> {
  return changeHouse(newsroom, person, async (stores, by) => {
    const found = await findStyle(stores, language, id)
    demandSeen(found, seen)
    const { began, revision, isOwn, style } = found
    if (!isOwn) throw new Refusal('conflict', 'A given style stays. Reset it to what it was.')
    if ((await stores.house.choices()).some((one) => one.language === language && one.style === id))
      throw new Refusal('conflict', `${style.name} is in use. Choose another style there first.`)
    await stores.house.append({ language, id, began, revision: revision + 1, style: null, undoTo: null }, by)
    return { act: 'remove-house-style', details: { style: style.name, language } }
  })
}
