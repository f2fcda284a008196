import type { HouseBook } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import type { Newsroom } from '../../newsroom.ts'
import { findDesk } from '../../people/desks/find-desk.ts'
import { changeHouse } from './change-house.ts'
import { findLanguage, findStyle } from './find-style.ts'

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
