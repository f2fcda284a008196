import { asksHoldings } from '@copydesk/shared/credits/asks-holdings'
import type { ConditionOf } from './condition-of.ts'

/** Its desk asks what its authors hold of what it is about. */
export const holdings: ConditionOf = async ({ house }, { desk, story, copy }) =>
  copy.publishable.disclosure || !asksHoldings(await house.holdings(), desk, story.genre)
    ? []
    : [
        {
          kind: 'holdings',
          for: 'clear',
          blocks: true,
          words: 'Nobody has said what its authors hold of what it is about.',
          who: 'A writer answers that on the story page, in Details.',
          place: { panel: 'details' },
        },
      ]
