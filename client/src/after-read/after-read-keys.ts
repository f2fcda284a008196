/** One key for each thing that somebody does with what went out. */
export const AFTER_READ_KEYS = {
  next: { words: 'Next', keys: 'J' },
  previous: { words: 'Previous', keys: 'K' },
  seen: { words: 'Seen, or to be read again', keys: 'S' },
  query: { words: 'Ask its desk about it', keys: 'Q' },
  correct: { words: 'Correct it', keys: 'C' },
} as const
