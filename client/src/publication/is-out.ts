import type { ReadyEdition } from '@copydesk/shared/publication'

/** What is cleared of it is what readers have. */
export const isOut = ({ published, cleared }: Pick<ReadyEdition, 'published' | 'cleared'>): boolean =>
  published !== null && published.hash === cleared?.hash
