import { REFUSALS } from '@copydesk/shared/refusal'
import type { SyncStatus } from '../sync/index.ts'

/** What becomes of the words that somebody types here. "Saved" is said of nothing but what is on the server's disk. */
export type Saving =
  | { is: 'opening' }
  | { is: 'saved' }
  | { is: 'saving' }
  /** Sent a while ago, and no answer. */
  | { is: 'slow' }
  | { is: 'offline'; waiting: number }
  /** The server said no, in a sentence. `later`: it goes on trying, and what is typed meanwhile waits. */
  | { is: 'refused'; message: string; waiting: number; again: Again }

type Again = (typeof REFUSALS)[keyof typeof REFUSALS]['retry']

export function savingOf({ line, ready, saved, waiting, slow, refusal }: SyncStatus): Saving {
  if (refusal)
    return { is: 'refused', message: refusal.message, waiting, again: REFUSALS[refusal.code].retry }
  if (line === 'offline') return { is: 'offline', waiting }
  if (line === 'connecting' || !ready) return { is: 'opening' }
  if (saved) return { is: 'saved' }
  return slow ? { is: 'slow' } : { is: 'saving' }
}

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
      return saving.waiting > 0 ? 'Not saved' : 'Not connected'
    default:
      return saving satisfies never
  }
}

/** Leaving the page now would lose words. */
export function isUnsaved(saving: Saving): boolean {
  if (saving.is === 'offline' || saving.is === 'refused') return saving.waiting > 0
  return saving.is === 'saving' || saving.is === 'slow'
}

/** Typing on makes sense: the words are taken, or wait for a line that comes back by itself. */
export const takesWords = (saving: Saving): boolean =>
  saving.is !== 'opening' && (saving.is !== 'refused' || saving.again === 'later')
