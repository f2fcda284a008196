import { type Act, type Asker, aboutRow, may } from '@copydesk/shared/access'
import { shortName } from '@copydesk/shared/people'
import type { Place } from '@copydesk/shared/views/places'
import type { Placed } from '../grouping.ts'

/** Where somebody goes for what cannot be done from the list. */
export interface Way {
  words: string
  to: 'clear' | 'story' | 'plan'
}

export type Move = { act: 'claim' | 'unclaim' | 'return' } | { no: string; way?: Way }

const CLEARING: Way = { words: 'Read it on the clearing page', to: 'clear' }
const STORY: Way = { words: 'Open the story', to: 'story' }

/**
 * What moving a story to another place of the board does; null where that is where it stands. Nothing is cleared or
 * released from here: nobody sees the words.
 */
export function moveOf({ story, edition, place }: Placed, to: Place, me: Asker): Move | null {
  if (to === place || (to === 'draft' && place === 'planned')) return null
  if (!edition)
    return {
      no: 'It is only planned: somebody begins its copy first.',
      way: { words: 'Open the plan', to: 'plan' },
    }
  const judged = (what: Act) => may(what, me, aboutRow(story, edition))
  const act = (what: Act & ('claim' | 'unclaim' | 'return')): Move => {
    const { allowed, why } = judged(what)
    return allowed ? { act: what } : { no: why }
  }
  /** Elsewhere, for whoever may do it there; everybody else is told who does. */
  const elsewhere = (what: Act, no: string, way: Way): Move => {
    const { allowed, why } = judged(what)
    return allowed ? { no, way } : { no: why }
  }
  if (to === 'cleared')
    return place === 'published'
      ? { no: 'It is published. An update or a correction is begun on its page.', way: STORY }
      : place === 'draft'
        ? { no: 'It has not been filed, so that there is nothing to clear yet.', way: STORY }
        : elsewhere('clear', 'Nothing is cleared from the board, where its words cannot be read.', CLEARING)
  if (to === 'published') {
    if (place === 'cleared')
      return elsewhere(
        'release',
        'Nothing is released from the board: it goes out from its clearing page.',
        CLEARING,
      )
    const way = place === 'draft' ? STORY : CLEARING
    return {
      no: 'Only what an editor has read and cleared goes out.',
      ...(way === STORY || judged('clear').allowed ? { way } : {}),
    }
  }
  switch (place) {
    case 'draft':
      return elsewhere('file', 'It is filed from its own page, with a note to the desk.', STORY)
    case 'filed':
      return act(to === 'with' ? 'claim' : 'return')
    case 'with':
      if (to === 'draft') return act('return')
      if (edition.claimedBy && edition.claimedBy.id !== me.id && me.role !== 'managing-editor')
        return {
          no: `It is with ${shortName(edition.claimedBy.name)}, who gives it back.${judged('claim').allowed ? ' Or take it yourself: C.' : ''}`,
        }
      return act('unclaim')
    case 'cleared':
      return to === 'draft'
        ? act('return')
        : judged('clear').allowed
          ? {
              no: 'It is cleared, and stays so. What has changed since is read on the clearing page.',
              way: CLEARING,
            }
          : { no: 'It is cleared, and stays so.' }
    case 'published':
      return { no: 'It is published. An update or a correction is begun on its page.', way: STORY }
    default:
      return { no: 'It is spiked or killed. It is brought back from its own page.', way: STORY }
  }
}
