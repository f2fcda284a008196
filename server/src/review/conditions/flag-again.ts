import { DUTY_WORDS } from '@copydesk/shared/people'
import { isOfWords } from '@copydesk/shared/threads'
import { clearedOtherwise } from '../cleared-otherwise.ts'
import { shortly } from '../shortly.ts'
import { whoHolds } from '../who-holds.ts'
import type { ConditionOf } from './condition-of.ts'

/** A passage that the lawyer or the standards editor cleared, and that somebody has written otherwise since. */
export const flagAgain: ConditionOf = async (stores, { edition, story, reader, desk, copy }) => {
  const flags = await stores.review.flags(edition.id)
  const changed = await clearedOtherwise(stores, flags, copy)
  if (changed.size === 0) return []
  const readable = await stores.threads.readable([...changed.keys()], reader)
  return Promise.all(
    flags
      .filter(({ thread }) => changed.has(thread))
      .map(async ({ thread, duty }) => {
        const subject = changed.get(thread)?.subject
        const isRead = readable.has(thread)
        const passage = isRead && subject && isOfWords(subject) ? `“${shortly(subject.quote)}”` : 'a passage'
        return {
          kind: 'flag' as const,
          for: 'clear' as const,
          blocks: true,
          words: `${DUTY_WORDS[duty]} cleared ${passage}, which reads otherwise now.`,
          who: `${await whoHolds(stores, duty, { desk, story })} answers that anew.`,
          place: isRead ? { panel: 'comments' as const, thread } : { panel: 'filing' as const },
        }
      }),
  )
}
