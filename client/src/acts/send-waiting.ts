import type { WaitingAct } from '../sync/index.ts'
import type { ActKind } from './act-kind.ts'
import { heldBack } from './held-back.ts'
import { sendActs } from './send-acts.ts'

/**
 * Sends what one person did to editions whose page does not send it. What is refused stays in this browser, with its
 * reason, until its page is opened; what is not answered waits on.
 * @param isSaved whether all that was typed in an edition is on the server's disk: only then it knows the words.
 */
export async function sendWaiting<Act extends { id: string }>(
  kind: ActKind<Act>,
  person: string,
  acts: readonly WaitingAct<Act>[],
  isSaved: (edition: string) => boolean,
): Promise<void> {
  const waiting = acts.filter(({ refused, taken }) => refused === null && !taken)
  for (const edition of new Set(waiting.map((one) => one.edition))) {
    if (kind.pages.has(edition) || !isSaved(edition)) continue
    const due = waiting.filter((one) => one.edition === edition)
    // One edition that cannot be sent now holds up no other.
    await sendOf(kind, person, edition, due).catch(() => {})
  }
}

async function sendOf<Act extends { id: string }>(
  kind: ActKind<Act>,
  person: string,
  edition: string,
  due: readonly WaitingAct<Act>[],
): Promise<void> {
  const held = heldBack(kind)
  for (let from = 0; from < due.length; from += kind.most) {
    const some = due.slice(from, from + kind.most).filter(({ act }) => !held.holds(act))
    if (some.length === 0) continue
    const acts = some.map(({ act }) => act)
    const { taken, refused } = await sendActs(kind, edition, acts)
    await kind.waiting.drop(person, taken)
    for (const one of some) {
      const why = refused.find(({ id }) => id === one.act.id)?.why
      if (why !== undefined) await kind.waiting.keep(person, { ...one, refused: why })
      else if (!taken.includes(one.act.id)) held.hold(one.act)
    }
  }
}
