import { localCopies } from '../../sync/index.ts'
import { belongTo } from '../answers/answer-store.ts'
import { finishLeaving } from './leave-computer.ts'

/**
 * Somebody has come in at the door: what this browser remembers of another is deleted, for they may have gone without
 * signing out. Their unsent words alone stay, for them, and nobody else is shown them.
 */
export async function takeOver(person: string): Promise<void> {
  try {
    await finishLeaving()
    const before = await belongTo(person)
    if (before === null || before === person) return
    if ((await localCopies.unsentOf(before)).length === 0) await localCopies.forget(before)
  } catch {
    // A browser without storage remembers nobody.
  }
}
