import type { Furniture, House } from '@copydesk/shared/credits'
import { asksHoldings } from '@copydesk/shared/credits/asks-holdings'
import type { EditionPage } from '@copydesk/shared/story'

/** Whether the desk asks what its authors hold, and the copy says nothing of it yet. */
export const holdingsOpen = (
  { edition, story }: Pick<EditionPage, 'edition' | 'story'>,
  house: House | null,
  furniture: Furniture | null,
): boolean =>
  !!house &&
  asksHoldings(house.book.holdings, edition.desk, story.genre) &&
  furniture?.standing.disclosure === ''
