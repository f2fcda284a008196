import { DUTY_WORDS } from '@copydesk/shared/people'
import { shortly } from '../shortly.ts'
import { whoHolds } from '../who-holds.ts'
import type { ConditionOf, Reviewed } from './condition-of.ts'

/** A passage that the lawyer or the standards editor was asked about, and has not cleared. */
export const flag: ConditionOf<Pick<Reviewed, 'edition' | 'reader' | 'desk' | 'story'>> = async (
  stores,
  { edition, reader, desk, story },
) => {
  const open = (await stores.review.flags(edition.id)).filter(({ answer }) => answer !== 'cleared')
  if (open.length === 0) return []
  const readable = await stores.threads.readable(
    open.map(({ thread }) => thread),
    reader,
  )
  return Promise.all(
    open.map(async ({ thread, duty, answer }) => {
      const asked = readable.has(thread) ? ((await stores.threads.said(thread))[0]?.words ?? null) : null
      const about = asked === null ? ' a passage' : `: “${shortly(asked)}”`
      return {
        kind: 'flag' as const,
        for: 'clear' as const,
        blocks: true,
        words:
          answer === null
            ? `${DUTY_WORDS[duty]} is asked about${asked === null ? ' a passage.' : about}`
            : `${DUTY_WORDS[duty]} has not cleared${asked === null ? ' a passage.' : about}`,
        who: `${await whoHolds(stores, duty, { desk, story })} answers that.`,
        place: readable.has(thread) ? { panel: 'comments' as const, thread } : { panel: 'filing' as const },
      }
    }),
  )
}
