import { actsSeen, groupsOf, type SuggestedAct, type SuggestedGroup } from '@copydesk/shared/copy'
import type { Person } from '@copydesk/shared/people'
import type { DecideAnswer, DecideRequest, SuggestedWords } from '@copydesk/shared/suggestions'
import type { Newsroom } from '../newsroom.ts'
import { type NewNotice, notify } from '../notifications/notify.ts'
import type { Stores } from '../stores.ts'
import { demand, findEdition } from '../story/about.ts'
import { decidedOf } from './decided-of.ts'
import type { DecisionRecord } from './decision-store.ts'
import { finishDecisions } from './finish-decisions.ts'

type Deciding = Pick<Newsroom, 'stores' | 'rooms' | 'bus' | 'now'>

/**
 * Accepts or rejects suggestions. It is decided in the database first, where the first decision counts, and then done in
 * the text: what a crash keeps from being done is done by whoever decides next, or when the server starts.
 */
export async function decideSuggestions(
  newsroom: Deciding,
  person: Person,
  edition: string,
  { decision, groups, seen: shown = {} }: DecideRequest,
): Promise<DecideAnswer> {
  const { stores, rooms, bus } = newsroom
  demand('write', await findEdition(stores, person, edition))
  await finishDecisions(newsroom, edition)
  const asked = new Set(groups)
  const shownOf = (group: string) => (Object.hasOwn(shown, group) ? shown[group] : undefined)
  const seen = await rooms.read(edition, (doc, position) => {
    const there = groupsOf(doc).filter(({ group }) => asked.has(group))
    const acts = actsSeen(doc, there, shown)
    return { groups: there.flatMap((group) => summaryOf(group, acts.get(group.group) ?? [])), position }
  })
  const { told, only, ...answer } = await stores.transact(async (within) => {
    const facts = await findEdition(within, person, edition)
    demand('write', facts)
    const at = newsroom.now()
    const latest = new Map(
      (await within.decisions.latest(edition, [...asked])).map((one) => [one.group, one]),
    )
    const fresh: DecisionRecord[] = []
    const earlier: DecisionRecord[] = []
    const open = new Map(seen.groups.map((one) => [one.group, one]))
    for (const group of asked) {
      const before = latest.get(group)
      const summary = open.get(group)
      // What is still there of a group that was decided before it was read was added since.
      const isOver = before !== undefined && before.undone === null
      const isLate =
        isOver && (summary === undefined || before.position === null || before.position > seen.position)
      if (isLate) earlier.push(before)
      else if (summary !== undefined) {
        const part = shownOf(group)
        fresh.push({
          ...summary,
          seen: part ? JSON.stringify(part) : null,
          ...{ edition, decision, person: person.id, at: at.toISOString() },
          ...{ round: (before?.round ?? 0) + 1, position: null, trace: null, undone: null },
        })
      }
    }
    await within.decisions.add(fresh)
    const act = { at, person: person.id, what: 'edition', subject: edition } as const
    if (fresh.length > 0)
      await within.acts.record({
        ...act,
        act: decision === 'accept' ? 'accept-suggestions' : 'reject-suggestions',
        details: detailsOf(fresh),
      })
    if (earlier.length > 0)
      await within.acts.record({
        ...act,
        act: 'decide-suggestions-late',
        details: { decision, ...detailsOf(earlier) },
      })
    const told = await tellSuggesters(within, fresh, at)
    const known = new Set([...fresh, ...earlier].map(({ group }) => group))
    return {
      decided: fresh.map(({ group }) => group),
      earlier: earlier.map(await decidedOf({ stores: within, now: newsroom.now }, facts.edition)),
      gone: [...asked].filter((group) => !known.has(group)),
      only: facts.story.restrictedTo,
      told,
    }
  })
  if (told.length > 0) bus.tell({ kind: 'notices' }, told)
  await finishDecisions(newsroom, edition)
  bus.tell({ kind: 'edition', id: edition }, only)
  return answer
}

/** Longer words are shown in part. */
const MOST_WORDS = 300
/** What is done at many places is told by the first of them. */
const MOST_PLACES = 20

function summaryOf(
  { group, by }: SuggestedGroup,
  acts: readonly Pick<SuggestedAct, 'does' | 'words'>[],
): { group: string; by: string; words: SuggestedWords[] }[] {
  if (acts.length === 0) return []
  const words = acts
    .slice(0, MOST_PLACES)
    .map((act) => ({ does: act.does, words: act.words.slice(0, MOST_WORDS).toWellFormed() }))
  return [{ group, by, words }]
}

/** The record says of each whose it was; what it said stands with the decision. */
const detailsOf = (decisions: readonly DecisionRecord[]): Record<string, unknown> => ({
  suggestions: decisions.length,
  of: [...new Set(decisions.map(({ by }) => by))],
  first: decisions[0]?.group,
})

/** Whoever suggested several is told once of what was decided in one go. */
function tellSuggesters(stores: Stores, decisions: readonly DecisionRecord[], at: Date): Promise<string[]> {
  const first = new Map([...decisions].reverse().map((decision) => [decision.by, decision]))
  const notices = [...first.values()].map(
    ({ by, group, person, edition, decision }): NewNotice => ({
      ...{ person: by, kind: 'decision', edition, thread: null, suggestion: group, by: person, at },
      outcome: decision === 'accept' ? 'accepted' : 'rejected',
    }),
  )
  return notify(stores, notices)
}
