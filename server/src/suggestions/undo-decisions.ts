import { type Trace, undoDecision } from '@copydesk/shared/copy'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { undoDecideSchema } from '@copydesk/shared/suggestions'
import type * as z from 'zod'
import type { Newsroom } from '../newsroom.ts'
import { demand, findEdition } from '../story/about.ts'
import type { DecisionRecord } from './decision-store.ts'
import { finishDecisions } from './finish-decisions.ts'

type UndoRequest = z.infer<typeof undoDecideSchema>

/** Takes back what somebody decided themselves: it is suggested again, and what went of the text comes back. */
export async function undoDecisions(
  newsroom: Pick<Newsroom, 'stores' | 'rooms' | 'bus' | 'now'>,
  person: Person,
  edition: string,
  { groups, together = false, at }: UndoRequest,
): Promise<void> {
  const { stores, rooms, bus, now } = newsroom
  demand('write', await findEdition(stores, person, edition))
  await finishDecisions(newsroom, edition)
  const standing = await latestOf(stores, person, edition, { groups, together, at })
  if (standing.length === 0) return
  // The text first: whatever is given back twice is given back once.
  await rooms.edit(edition, person.id, (doc) =>
    doc.transact((transaction) => {
      const traces = standing.toReversed().map(({ trace }) => JSON.parse(trace ?? '') as Trace)
      undoDecision(doc, transaction, ...traces)
    }),
  )
  const only = await stores.transact(async (within) => {
    const { story } = await findEdition(within, person, edition)
    const by = { person: person.id, at: now() }
    let undone = 0
    for (const decision of standing) if (await within.decisions.undo(decision, by)) undone++
    if (undone > 0)
      await within.acts.record({
        ...by,
        ...{ act: 'undo-decisions', what: 'edition', subject: edition },
        details: { suggestions: undone, first: standing[0]?.group },
      })
    return story.restrictedTo
  })
  bus.tell({ kind: 'edition', id: edition }, only)
}

/** What of these somebody may take back, and has not. */
async function latestOf(
  { decisions }: Pick<Newsroom['stores'], 'decisions'>,
  person: Person,
  edition: string,
  { groups, together, at: when }: UndoRequest,
): Promise<DecisionRecord[]> {
  const latest = await decisions.latest(edition, [...new Set(groups)])
  if (when !== undefined && latest.some(({ at }) => at !== when)) throw new Refusal('conflict', DECIDED_SINCE)
  const all = together
    ? await decisions.latest(edition, await namesTogether(decisions, edition, latest))
    : latest
  const acts = new Set(latest.map(({ at }) => at))
  const standing = all.filter(({ undone, at }) => undone === null && acts.has(at))
  if (standing.some((decision) => decision.person !== person.id)) throw new Refusal('forbidden', NOT_YOURS)
  if (standing.some(({ trace }) => trace === null)) throw new Refusal('conflict', TOO_LATE)
  return standing
}

/** What each of these was decided with, in one act. */
async function namesTogether(
  decisions: Newsroom['stores']['decisions'],
  edition: string,
  decided: readonly DecisionRecord[],
): Promise<string[]> {
  const acts = new Map(decided.map((one) => [`${one.person} ${one.at}`, one]))
  const names = new Set<string>()
  // Thousands at once would keep everybody else from the database.
  for (const one of acts.values())
    for (const name of await decisions.decidedWith(edition, one)) names.add(name)
  return [...names]
}

const NOT_YOURS = 'Only whoever decided takes it back. Ask them, or change the text.'
const DECIDED_SINCE =
  'More of this was suggested and decided since. Take that back first, or change the text instead.'
const TOO_LATE = 'What was decided can no longer be taken back by itself. Change the text instead.'
