import { waitsForAnswer } from '@copydesk/shared/threads'
import { shortly } from '../shortly.ts'
import type { ConditionOf } from './condition-of.ts'

/** More than so many are read in the panel, not in a list. */
const MOST = 12

/** Queries that wait for an answer. What only named people read is in the way of nobody else. */
export const query: ConditionOf = async ({ threads, people }, { edition, reader, policy }) => {
  const open = (await threads.of(edition.id, reader)).filter(waitsForAnswer)
  if (open.length === 0) return []
  const everybody = await people.byId()
  const here = new Set((await people.enterables()).map(({ id }) => id))
  return open.slice(0, MOST).map(({ id, begunBy, query: asked, comments }) => {
    const of = asked?.of ?? null
    const words = comments[0]?.words ?? null
    return {
      kind: 'query' as const,
      for: 'clear' as const,
      blocks: policy.queriesBlock,
      words: `${everybody.get(begunBy)?.name ?? 'Somebody'} asks${words === null ? ' something.' : `: “${shortly(words)}”`}`,
      who:
        of === null || !here.has(of)
          ? 'Those who write it answer that.'
          : `${everybody.get(of)?.name ?? 'Somebody'} answers that.`,
      place: { panel: 'comments' as const, thread: id },
    }
  })
}
