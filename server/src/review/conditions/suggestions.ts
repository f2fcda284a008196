import type { ConditionOf } from './condition-of.ts'

/** What nobody has decided goes out as if nobody had suggested it. */
export const suggestions: ConditionOf = async (_stores, { written: { open } }) =>
  open.suggestions === 0
    ? []
    : [
        {
          kind: 'suggestions',
          for: 'clear',
          blocks: false,
          words:
            open.suggestions === 1
              ? 'One suggestion waits for an answer.'
              : `${open.suggestions} suggestions wait for an answer.`,
          who: 'Whoever writes it accepts or rejects; readers get it without what is open.',
          place: { panel: 'suggestions' },
        },
      ]
