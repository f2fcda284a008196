import type { AnsweredActs, NewTranslationAct } from '@copydesk/shared/translation/standing'
import { Stumbled } from '../../api/ask.ts'
import { sendTranslationActs } from '../../api/translation.ts'
import { waitingActs } from '../../sync/index.ts'

/**
 * Sends what one person said of blocks of editions that no page has open. What is refused stays in this browser, with
 * its reason, until its page is opened.
 * @param isSaved whether all that was typed in an edition is on the server's disk: only then it knows the words.
 */
export async function sendWaiting(person: string, isSaved: (edition: string) => boolean): Promise<void> {
  const waiting = (await waitingActs.of(person)).filter(({ refused, taken }) => refused === null && !taken)
  for (const edition of new Set(waiting.map((one) => one.edition))) {
    if (!isSaved(edition)) continue
    const due = waiting.filter((one) => one.edition === edition)
    const { taken, refused } = await answersTo(
      edition,
      due.map(({ act }) => act),
    )
    await waitingActs.drop(person, taken)
    for (const one of due) {
      const why = refused.find(({ id }) => id === one.act.id)?.why
      if (why !== undefined) await waitingActs.keep(person, { ...one, refused: why })
    }
  }
}

/** What the server stumbles over waits until its page is opened, and the others do not wait for it. */
async function answersTo(edition: string, acts: readonly NewTranslationAct[]): Promise<AnsweredActs> {
  try {
    return await sendTranslationActs(edition, acts)
  } catch (thrown) {
    if (!(thrown instanceof Stumbled)) throw thrown
  }
  const all: AnsweredActs = { taken: [], refused: [] }
  if (acts.length > 1)
    for (const act of acts) {
      const { taken, refused } = await answersTo(edition, [act])
      all.taken.push(...taken)
      all.refused.push(...refused)
    }
  return all
}
