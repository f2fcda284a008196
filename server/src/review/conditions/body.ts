import type { ConditionOf } from './condition-of.ts'

/** An alert is a headline alone. */
export const body: ConditionOf = async (_stores, { copy, story }) =>
  story.genre === 'alert' ||
  copy.publishable.body.some(({ runs }) => runs.some(({ text }) => text.trim() !== ''))
    ? []
    : [
        {
          kind: 'body',
          for: 'clear',
          blocks: true,
          words: 'It has no body.',
          who: 'Those who write it write one, or make it an alert.',
          place: null,
        },
      ]
