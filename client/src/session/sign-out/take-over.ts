import { keys } from '../../api/keys.ts'
import type { Me } from '../../api/session.ts'
import { localCopies } from '../../sync/index.ts'
import { belongTo, writeAnswer } from '../answers/answer-store.ts'
import { buildName } from '../answers/kept-keys.ts'
import { finishLeaving, tellWhoIsHere } from './leave-computer.ts'

/**
 * Somebody has come in at the door: what this browser remembers of another is deleted, for they may have gone without
 * signing out. Their unsent words alone stay, for them, and nobody else is shown them.
 */
export async function takeOver(me: Me): Promise<void> {
  const person = me.person.id
  tellWhoIsHere(person)
  try {
    await finishLeaving()
    const before = await belongTo(person)
    await writeAnswer(person, { key: keys.me, answer: me, at: Date.now(), build: buildName() })
    if (before === null || before === person) return
    if ((await localCopies.unsentOf(before)).length === 0) await localCopies.forget(before)
  } catch {
    // A browser without storage remembers nobody.
  }
}
