import type { ReadyEdition } from '@copydesk/shared/publication'

/** What is cleared of it is what readers have. */
export const isOut = ({ published, cleared }: Pick<ReadyEdition, 'published' | 'cleared'>): boolean =>
  published !== null && published.hash === cleared?.hash

/** And nothing of it is on its way, for which others could wait. */
export const isAllOut = (one: Pick<ReadyEdition, 'published' | 'cleared' | 'state'>): boolean =>
  isOut(one) && one.state !== 'submitted'
