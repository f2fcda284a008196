/** What keys do with the story that one is at, in the list and on the board. */
export const DESK_KEYS = {
  take: { words: 'Take the story', keys: 'C', letter: 'c' },
  giveBack: { words: 'Give it back to the desk', keys: 'G', letter: 'g' },
  sendBack: { words: 'Return it to its writers', keys: 'R', letter: 'r' },
} as const

/** On the board alone. */
export const BOARD_KEYS = {
  beside: { words: 'The story in the next column', keys: 'Right' },
  right: { words: 'Move it a column on', keys: 'Shift+Right' },
  left: { words: 'Move it a column back', keys: 'Shift+Left' },
} as const
