import type { ConditionOf } from './condition-of.ts'

export const headline: ConditionOf = async (_stores, { copy }) =>
  copy.publishable.headline.trim() !== ''
    ? []
    : [
        {
          kind: 'headline',
          for: 'clear',
          blocks: true,
          words: 'It has no headline.',
          who: 'Those who write it give it one.',
          place: null,
        },
      ]
