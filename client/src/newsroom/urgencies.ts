/** Urgency as a desk says it, from 1 to 5. */
export const URGENCIES: readonly { id: string; name: string }[] = [
  { id: '1', name: '1 · everything stops' },
  { id: '2', name: '2 · urgent' },
  { id: '3', name: '3 · today' },
  { id: '4', name: '4 · when ready' },
  { id: '5', name: '5 · whenever' },
]
