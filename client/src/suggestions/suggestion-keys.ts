import { HELD, isHeld } from '../ui/held-keys.ts'

/** What keys do about suggestions, wherever one is on the page of a story. */
export const SUGGESTION_KEYS = {
  switch: { words: 'Suggesting, or writing', keys: `${HELD}+X`, code: 'KeyX' },
  next: { words: 'Next suggestion', keys: `${HELD}+.`, code: 'Period' },
  previous: { words: 'Previous suggestion', keys: `${HELD}+,`, code: 'Comma' },
} as const

/** What bare keys do about the suggestion that the panel points to. */
export const DECISION_KEYS = {
  accept: { words: 'Accept, in the panel', keys: 'A' },
  reject: { words: 'Reject, in the panel', keys: 'R' },
} as const

export type SuggestionKey = keyof typeof SUGGESTION_KEYS

export function suggestionKeyOf(event: KeyboardEvent): SuggestionKey | null {
  if (!isHeld(event)) return null
  const acts = Object.keys(SUGGESTION_KEYS) as SuggestionKey[]
  return acts.find((act) => SUGGESTION_KEYS[act].code === event.code) ?? null
}
