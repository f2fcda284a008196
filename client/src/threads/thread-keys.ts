import { HELD, isForPage, isHeld } from '../ui/held-keys.ts'

/** What somebody does with comments while they write. */
export type ThreadKey = 'comment' | 'next' | 'previous' | 'reply' | 'resolve'

const COMMENT_KEYS = 'Ctrl+Alt+M'

export const THREAD_KEYS: Record<ThreadKey, { words: string; keys: string }> = {
  comment: { words: 'Comment on the selection', keys: COMMENT_KEYS },
  next: { words: 'Next comment', keys: `${HELD}+]` },
  previous: { words: 'Previous comment', keys: `${HELD}+[` },
  reply: { words: 'Reply to it', keys: `${HELD}+R` },
  resolve: { words: 'Resolve it, or open it again', keys: `${HELD}+Enter` },
}

const CODES: Record<string, ThreadKey> = {
  BracketRight: 'next',
  BracketLeft: 'previous',
  KeyR: 'reply',
  Enter: 'resolve',
}

/** On the page of a localization: asks the desk of the original about the block where the caret is. */
export const ASK_KEYS = `${HELD}+Q`

export const isAskKey = (event: KeyboardEvent): boolean => isHeld(event) && event.code === 'KeyQ'

export function threadKeyOf(event: KeyboardEvent): ThreadKey | null {
  const { altKey, ctrlKey, metaKey, shiftKey, code } = event
  // AltGr writes letters.
  const isComment = code === 'KeyM' && altKey && (ctrlKey || metaKey) && !shiftKey && isForPage(event)
  if (isComment && !event.getModifierState('AltGraph')) return 'comment'
  return isHeld(event) ? (CODES[code] ?? null) : null
}
