import { changesBetween } from '@copydesk/shared/audit'
import type { HouseBook } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../../newsroom.ts'
import { changeHouse } from './change-house.ts'
import { findSeenStyle, type SeenStyle } from './find-seen-style.ts'

/** Takes back the last change of a style; done again, the one before it. */
export function undoStyle(newsroom: Newsroom, person: Person, which: SeenStyle): Promise<HouseBook> {
  return changeHouse(newsroom, person, async (stores, by) => {
    const found = await findSeenStyle(stores, which)
    const { language, id, began, revision } = found
    if (found.undoTo === null)
      throw new Refusal('conflict', 'There is no change to take back: the style is as it was given.')
    const before = await stores.house.at(language, id, found.undoTo)
    await stores.house.append(
      {
        language,
        id,
        began,
        revision: revision + 1,
        style: before?.style ?? null,
        undoTo: before?.undoTo ?? null,
      },
      by,
    )
    return {
      act: 'undo-house-style',
      details: {
        style: found.style.name,
        language,
        changed: changesBetween(found.style, before?.style ?? found.given),
      },
    }
  })
}
