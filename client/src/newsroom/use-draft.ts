import { useState } from 'react'

/**
 * A value of the server's that somebody changes in several quick steps: each step builds on the one before, not on
 * the answer that is still on its way. A new value from the server ends the draft.
 */
export function useDraft<T>(value: T): [T, (next: T) => void] {
  const known = JSON.stringify(value)
  const [draft, setDraft] = useState({ of: known, value })
  return [draft.of === known ? draft.value : value, (next) => setDraft({ of: known, value: next })]
}
