/** What keys do in the list of one's inbox. */
export const NOTICE_KEYS = {
  next: { words: 'Next', keys: 'J' },
  previous: { words: 'Previous', keys: 'K' },
  mark: { words: 'Read, or unread', keys: 'R' },
  markAll: { words: 'All read', keys: 'Shift+R' },
} as const
