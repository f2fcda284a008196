import { changesBetween } from '@copydesk/shared/audit'
import type { HouseBook, HouseStyle } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import type { Newsroom } from '../../newsroom.ts'
import { tidyName } from '../../tidy-name.ts'
import { changeHouse } from './change-house.ts'
import { demandSeen, type FoundStyle, findLanguage, findStyle } from './find-style.ts'

/** Which style, as whoever acts on it last saw it. */
export interface SeenStyle {
  language: string
  id: string
  seen: number
}

const next = ({ language, id, began, revision }: FoundStyle) => ({
  language,
  id,
  began,
  revision: revision + 1,
  undoTo: revision,
})

/** Adjusts a style: what it prints from now on. */
export function changeStyle(
  newsroom: Newsroom,
  person: Person,
  { language, id, seen, style: wanted }: SeenStyle & { style: HouseStyle },
): Promise<HouseBook> {
  return changeHouse(newsroom, person, async (stores, by) => {
    const found = await findStyle(stores, language, id)
    demandSeen(found, seen)
    const style = { ...wanted, id, name: tidyName(wanted.name, 'A house style needs a name.') }
    await stores.house.append({ ...next(found), style }, by)
    return {
      act: 'change-house-style',
      details: { style: style.name, language, changed: changesBetween(found.style, style) },
    }
  })
}

/** Makes a style of the newsroom's own out of one that is there. */
export function addStyle(
  newsroom: Newsroom,
  person: Person,
  { language, like, name: wanted }: { language: string; like: string; name: string },
): Promise<HouseBook> {
  return changeHouse(newsroom, person, async (stores, by) => {
    findLanguage(language)
    const { style, began } = await findStyle(stores, language, like)
    const name = tidyName(wanted, 'A house style needs a name.', 80)
    const made = (await stores.house.styles()).filter(
      (one) => one.language === language && one.began !== one.id,
    )
    const id = `own-${made.length + 1}`
    await stores.house.append(
      { language, id, began, revision: 1, style: { ...style, id, name }, undoTo: null },
      by,
    )
    return { act: 'add-house-style', details: { style: name, language } }
  })
}

/** Makes a style again what it was given as, or began as. */
export function resetStyle(
  newsroom: Newsroom,
  person: Person,
  { language, id, seen }: SeenStyle,
): Promise<HouseBook> {
  return changeHouse(newsroom, person, async (stores, by) => {
    const found = await findStyle(stores, language, id)
    demandSeen(found, seen)
    const { given, isOwn } = found
    const style = isOwn ? { ...given, id, name: found.style.name } : null
    await stores.house.append({ ...next(found), style }, by)
    return {
      act: 'reset-house-style',
      details: { style: found.style.name, language, changed: changesBetween(found.style, style ?? given) },
    }
  })
}
