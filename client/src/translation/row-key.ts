import type { StandingRow, TranslationBlock } from '@copydesk/shared/translation/standing'

interface Sides {
  originals: readonly TranslationBlock[]
  localized: readonly TranslationBlock[]
}

/** Names a row for as long as its block stands there: that of the localization, or the original's where it has none. */
export const keyOfRow = ({ left, right }: StandingRow, { originals, localized }: Sides): string =>
  right === null ? `original ${originals[left ?? -1]?.id}` : keyOfBlock(localized[right]?.id ?? '')

export const keyOfBlock = (localized: string): string => `localized ${localized}`
