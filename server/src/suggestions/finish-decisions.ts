import {
  acceptGroups,
  FIELDS,
  FieldView,
  rejectGroups,
  type SeenGroup,
  type Trace,
} from '@copydesk/shared/copy'
import { seenSchema } from '@copydesk/shared/suggestions'
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
    const seen: Record<string, SeenGroup> = {}
    for (const one of decisions)
      if (one.seen !== null) seen[one.group] = seenSchema.parse(JSON.parse(one.seen))
    let traces = new Map<string, Trace>()
    const position = await rooms.edit(edition, person, (doc) => {
      // Whoever reads the text anew for each of many holds everybody up.
      const views = FIELDS.map((field) => FieldView.open(doc, field))
      traces =
        decision === 'accept'
          ? acceptGroups(doc, groups, { person, at: Date.parse(at) }, seen)
          : rejectGroups(doc, groups, seen)
      for (const view of views) view.destroy()
    })
    await stores.transact(async ({ decisions: store }) => {
      for (const one of decisions) {
        const trace = traces.get(one.group)
        await store.done(one, position, trace && tookSomething(trace) ? JSON.stringify(trace) : null)
      }
    })
  }
}

/** What had been done before the server died took nothing the second time: how to take it back is not known any more. */
const tookSomething = ({ parts, written, lost, kinds, marks }: Trace): boolean =>
  Object.keys(parts).length + written.length + lost.length + kinds.length + marks.length > 0

/** As many as are done in a moment: what others write comes in between. */
const MOST_AT_ONCE = 100

/** What one person decided in one act is one edit, or a few. */
function inGoes(waiting: readonly DecisionRecord[]): DecisionRecord[][] {
  const goes: DecisionRecord[][] = []
  for (const one of waiting) {
    const last = goes.at(-1)
    const before = last?.[0]
    const isSame = before?.person === one.person && before.decision === one.decision && before.at === one.at
    if (last && isSame && last.length < MOST_AT_ONCE) last.push(one)
    else goes.push([one])
  }
  return goes
}

/**
 * The same for every edition in which something waits: for when the server starts. Where it cannot be done, the others
 * are done all the same; throws what kept it from being done.
 */
export async function finishAllDecisions(newsroom: Pick<Newsroom, 'stores' | 'rooms'>): Promise<void> {
  const errors: unknown[] = []
  for (const edition of await newsroom.stores.decisions.editionsWaiting())
    await finishDecisions(newsroom, edition).catch((error: unknown) => errors.push(error))
  if (errors.length === 1) throw errors[0]
  if (errors.length > 1)
    throw new AggregateError(errors, 'Some of what was decided was not done in the text.')
}
