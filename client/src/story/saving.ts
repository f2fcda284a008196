/** What becomes of the words that somebody types here. "Saved" is said of nothing but what is on the server's disk. */
export type Saving =
  | { is: 'opening' }
  | { is: 'saved' }
  | { is: 'saving' }
  /** Sent a while ago, and no answer. */
  | { is: 'slow' }
  | { is: 'offline'; waiting: number }
  /** The server said no, in a sentence. */
  | { is: 'refused'; message: string; again: 'reload' | 'sign-in' | 'never' }

/** As it stands at the foot of the page. */
export function savingWords(saving: Saving): string {
  switch (saving.is) {
    case 'opening':
      return 'Opening…'
    case 'saved':
      return 'Saved'
    case 'saving':
      return 'Saving…'
    case 'slow':
      return 'Not saved yet: keep this page open'
    case 'offline':
      if (saving.waiting === 0) return 'Offline'
      return saving.waiting === 1 ? 'Offline, 1 change waits' : `Offline, ${saving.waiting} changes wait`
    case 'refused':
      return 'Not saved'
    default:
      return saving satisfies never
  }
}

/** Leaving the page now would lose words. */
export const isUnsaved = (saving: Saving): boolean =>
  saving.is === 'saving' ||
  saving.is === 'slow' ||
  saving.is === 'refused' ||
  (saving.is === 'offline' && saving.waiting > 0)
