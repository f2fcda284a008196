import { REFUSALS } from '@copydesk/shared/refusal'
import type { SyncStatus } from '../sync/index.ts'

/** Changes made here that are not on the server's disk, and whether they outlive this page. */
export interface Waiting {
  waiting: number
  /** They are in this browser's own storage, and go on from there. */
  kept: boolean
}

/** What becomes of the words that somebody types here. "Saved" is said of nothing but what is on the server's disk. */
export type Saving =
  /** `ready`: the copy is here, out of this browser, and the line is on its way. */
  | { is: 'opening'; ready: boolean }
  | { is: 'saved' }
  | ({ is: 'saving' } & Waiting)
  /** Sent a while ago, and no answer. */
  | ({ is: 'slow' } & Waiting)
  | ({ is: 'offline' } & Waiting)
  /** The server said no, in a sentence. `later`: it goes on trying, and what is typed meanwhile waits. */
  | ({ is: 'refused'; message: string; again: Again } & Waiting)

type Again = (typeof REFUSALS)[keyof typeof REFUSALS]['retry']

export function savingOf({ line, ready, saved, waiting, slow, kept, refusal }: SyncStatus): Saving {
  if (refusal)
    return { is: 'refused', message: refusal.message, waiting, kept, again: REFUSALS[refusal.code].retry }
  if (line === 'offline') return { is: 'offline', waiting, kept }
  if (!ready || (line === 'connecting' && waiting === 0)) return { is: 'opening', ready }
  if (saved) return { is: 'saved' }
  return { is: slow ? 'slow' : 'saving', waiting, kept }
}

/** Not all that was typed here is on the server's disk. */
export const isUnsaved = (saving: Saving): boolean =>
  saving.is !== 'opening' && saving.is !== 'saved' && (isUnderWay(saving) || saving.waiting > 0)

const isUnderWay = ({ is }: Saving) => is === 'saving' || is === 'slow'

/** Leaving the page now would lose words: no server has them, nor this computer. */
export const livesOnPageOnly = (saving: Saving): boolean =>
  saving.is !== 'opening' && saving.is !== 'saved' && isUnsaved(saving) && !saving.kept

/** Typing on makes sense: the words are taken, or wait for a line that comes back by itself. */
export function takesWords(saving: Saving): boolean {
  if (saving.is === 'opening') return saving.ready
  return saving.is !== 'refused' || saving.again === 'later'
}
