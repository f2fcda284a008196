import type { HouseBook } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import type { Newsroom } from '../../newsroom.ts'
import { tidyName } from '../../tidy-name.ts'
import { changeHouse } from './change-house.ts'
import { findLanguage, findStyle } from './find-style.ts'

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
