import { Refusal, type RefusalCode } from '@copydesk/shared/refusal'
import type { AnsweredThreadActs, NewThreadAct } from '@copydesk/shared/threads'
import { Unreachable } from '../api/ask.ts'
import { sendThreadActs } from '../api/threads.ts'
import { waitingTalk } from '../sync/index.ts'
import { isTalkSent } from './living-talk.ts'

/** On a line that looks open and is dead, no answer ever comes; what is sent twice is done once. */
const LONGEST_MS = 15_000
/** At once; the server takes a hundred. */
const MOST = 50

/** These say that it will not be taken, however often it is sent. */
const FINAL: ReadonlySet<RefusalCode> = new Set(['bad-request', 'forbidden', 'not-found', 'too-large'])

export type SendTalk = (
  edition: string,
  acts: readonly NewThreadAct[],
  signal: AbortSignal,
) => Promise<AnsweredThreadActs>

/** Sends some; what the answer says nothing of is to be sent again. Rejects where it says nothing of any. */
export async function sendTalk(
  edition: string,
  acts: readonly NewThreadAct[],
  send: SendTalk = sendThreadActs,
): Promise<AnsweredThreadActs> {
  const some = acts.slice(0, MOST)
  try {
    return await send(edition, some, AbortSignal.timeout(LONGEST_MS))
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || thrown instanceof Unreachable || !FINAL.has(thrown.code)) throw thrown
    const [first] = some
    // One that cannot be read holds up no other.
    if (some.length > 1 && first) return sendTalk(edition, [first], send)
    return { taken: [], refused: some.map(({ id }) => ({ id, why: thrown.message })) }
  }
}

/**
 * Sends what one person wrote in comments on editions whose page does not send it. What is refused stays in this
 * browser, with its reason, until its page is opened; what is not answered waits on.
 * @param isSaved whether all that was typed in an edition is on the server's disk: only then it knows the words.
 */
export async function sendWaitingTalk(person: string, isSaved: (edition: string) => boolean): Promise<void> {
  const waiting = (await waitingTalk.of(person)).filter(({ refused }) => refused === null)
  for (const edition of new Set(waiting.map((one) => one.edition))) {
    if (isTalkSent(edition) || !isSaved(edition)) continue
    const due = waiting.filter((one) => one.edition === edition)
    // One edition that cannot be sent now holds up no other.
    const answered = await sendTalk(
      edition,
      due.map(({ act }) => act),
    ).catch(() => null)
    if (!answered) continue
    await waitingTalk.drop(person, answered.taken)
    for (const one of due) {
      const why = answered.refused.find(({ id }) => id === one.act.id)?.why
      if (why !== undefined) await waitingTalk.keep(person, { ...one, refused: why })
    }
  }
}
