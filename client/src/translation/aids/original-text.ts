import type { PairGroup } from '@copydesk/shared/checks'

/** What a localized block translates, as it reads now; nothing where it translates nothing. */
export const originalText = (groups: readonly PairGroup[], block: string): string =>
  (groups.find(({ localized }) => localized.some(({ id }) => id === block))?.originals ?? [])
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ')
