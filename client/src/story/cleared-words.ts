import { shortName } from '@copydesk/shared/people'
import type { EditionPage } from '@copydesk/shared/story'
import { clock } from '../newsroom/clock.ts'

/** "Cleared 15:12 by M. Dahl": the story page says by whom, where the list has no room to. */
export function clearedWords(
  { cleared, notReviewed }: Pick<EditionPage, 'cleared' | 'notReviewed'>,
  me: string,
  now: Date,
): string {
  if (!cleared) return 'Cleared'
  const who = cleared.madeBy.id === me ? 'you' : shortName(cleared.madeBy.name)
  if (notReviewed) return `Forced ${clock(cleared.madeAt, now)} by ${who} · not reviewed`
  return `Cleared ${clock(cleared.madeAt, now)} by ${who}`
}
