import { acceptGroups, rejectGroups, type Trace } from '@copydesk/shared/copy'
import type { Newsroom } from '../newsroom.ts'
import type { DecisionRecord } from './decision-store.ts'

/** Does in the text what has been decided and not done yet. Doing it twice changes nothing. */
export async function finishDecisions(
  { stores, rooms }: Pick<Newsroom, 'stores' | 'rooms'>,
  edition: string,
): Promise<void> {
  const waiting = await stores.decisions.waiting(edition)
  for (const decisions of inGoes(waiting)) {
    const [{ person, decision, at }] = decisions as [DecisionRecord]
    const groups = decisions.map(({ group }) => group)
    let traces = new Map<string, Trace>()
    const position = await rooms.edit(edition, person, (doc) => {
      traces =
        decision === 'accept'
          ? acceptGroups(doc, groups, { person, at: Date.parse(at) })
          : rejectGroups(doc, groups)
    })
    await stores.transact(async ({ decisions: store }) => {
      for (const one of decisions) {
        const trace = traces.get(one.group)
        await store.done(one, position, trace === undefined ? null : JSON.stringify(trace))
      }
    })
  }
}

/** What one person decided in one act is one edit. */
function inGoes(waiting: readonly DecisionRecord[]): DecisionRecord[][] {
  const goes: DecisionRecord[][] = []
  for (const one of waiting) {
    const last = goes.at(-1)
    const before = last?.[0]
    if (before?.person === one.person && before.decision === one.decision && before.at === one.at)
      last?.push(one)
    else goes.push([one])
  }
  return goes
}

/** The same for every edition in which something waits: for when the server starts. */
export async function finishAllDecisions(newsroom: Pick<Newsroom, 'stores' | 'rooms'>): Promise<void> {
  for (const edition of await newsroom.stores.decisions.editionsWaiting())
    await finishDecisions(newsroom, edition)
}
