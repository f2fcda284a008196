import type { CreditLanguage, HouseStyle } from '@copydesk/shared/credits'
import { ALL_LANGUAGES } from '@copydesk/shared/credits/lines'
import { Refusal } from '@copydesk/shared/refusal'
import type { Stores } from '../../stores.ts'
import { givenStyle } from './house-book.ts'
import type { StyleRevision } from './house-store.ts'

/** A style as it is now, and as it was given. */
export interface FoundStyle extends Omit<StyleRevision, 'style'> {
  style: HouseStyle
  /** The given style that it is, or that it began as. */
  given: HouseStyle
  /** Made by the newsroom itself. */
  isOwn: boolean
}

export function findLanguage(tag: string): CreditLanguage {
  const language = ALL_LANGUAGES.find((one) => one.tag === tag)
  if (!language) throw new Refusal('bad-request', 'There are no house styles in that language yet.')
  return language
}

export async function findStyle(
  { house }: Pick<Stores, 'house'>,
  tag: string,
  id: string,
): Promise<FoundStyle> {
  findLanguage(tag)
  const known = await house.latest(tag, id)
  const began = known?.began ?? id
  const given = givenStyle(tag, began)
  const isOwn = began !== id
  if (!given || (isOwn && !known?.style))
    throw new Refusal('bad-request', 'There is no such house style any more. Load the page again.')
  const { revision, undoTo } = known ?? { revision: 0, undoTo: null }
  return { language: tag, id, began, revision, undoTo, style: known?.style ?? given, given, isOwn }
}
