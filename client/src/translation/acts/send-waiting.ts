import { sendTranslationActs } from '../../api/translation.ts'
import { type WaitingAct, waitingActs } from '../../sync/index.ts'
import { hasQueue } from './living-queues.ts'
import { MOST, sendActs } from './send-acts.ts'

/**
 * Sends what one person said of blocks of editions whose page does not send it. What is refused stays in this browser,
 * with its reason, until its page is opened; what is not answered waits on.
 * @param isSaved whether all that was typed in an edition is on the server's disk: only then it knows the words.
 */
export async function sendWaiting(
  person: string,
  acts: readonly WaitingAct[],
  isSaved: (edition: string) => boolean,
): Promise<void> {
  const waiting = acts.filter(({ refused, taken }) => refused === null && !taken)
  for (const edition of new Set(waiting.map((one) => one.edition))) {
    if (hasQueue(edition) || !isSaved(edition)) continue
    // One edition that cannot be sent now holds up no other.
    await sendOf(
      person,
      edition,
      waiting.filter((one) => one.edition === edition),
    ).catch(() => {})
  }
}

async function sendOf(person: string, edition: string, due: readonly WaitingAct[]): Promise<void> {
  for (let from = 0; from < due.length; from += MOST) {
    const some = due.slice(from, from + MOST)
    const { taken, refused } = await sendActs(
      (acts, signal) => sendTranslationActs(edition, acts, signal),
      some.map(({ act }) => act),
    )
    await waitingActs.drop(person, taken)
    for (const one of some) {
      const why = refused.find(({ id }) => id === one.act.id)?.why
      if (why !== undefined) await waitingActs.keep(person, { ...one, refused: why })
    }
  }
}
