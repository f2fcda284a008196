import { type Asker, aboutRow, may } from '@copydesk/shared/access'
import type { EditionRow, StoryRow } from '@copydesk/shared/story'
import type { Filters } from './filters.ts'

/** What a list is cut into, in the order in which a desk works it off. */
const GROUPS = ['yours', 'filed', 'writing', 'budget', 'cleared', 'set-aside'] as const
export type Group = (typeof GROUPS)[number]

export const GROUP_WORDS: Record<Group, string> = {
  yours: 'For you to clear',
  filed: 'Filed',
  writing: 'Being written',
  budget: 'Budget',
  cleared: 'Cleared',
  'set-aside': 'Set aside',
}

export interface Placed {
  story: StoryRow
  group: Group
  /** The edition that puts it there, and that opens; null for a story that is only a budget line. */
  edition: EditionRow | null
}

/** Whether this edition waits for this person: claimed by them, or free on their desk and not their own story. */
function waitsFor(me: Asker, story: StoryRow, edition: EditionRow): boolean {
  const about = aboutRow(story, edition)
  if (!may('clear', me, about).allowed) return false
  const filed = edition.state === 'submitted'
  const changed = edition.state === 'approved' && edition.changedSinceCleared
  if (!filed && !changed) return false
  if (edition.claimedBy) return edition.claimedBy.id === me.id
  const isAssigned = [about.story, about.edition].some((to) =>
    to?.assigned.some(({ person }) => person === me.id),
  )
  return me.desks.length === 0 || me.desks.includes(edition.desk) || isAssigned
}

export function place(story: StoryRow, me: Asker): Placed {
  const [original] = story.editions
  if (!original) return { story, group: 'budget', edition: null }
  const mine = story.editions.find((edition) => waitsFor(me, story, edition))
  if (mine) return { story, group: 'yours', edition: mine }
  const filed = story.editions.find(({ state }) => state === 'submitted')
  if (filed) return { story, group: 'filed', edition: filed }
  if (original.state === 'draft') return { story, group: 'writing', edition: original }
  if (original.state === 'spiked' || original.state === 'killed')
    return { story, group: 'set-aside', edition: original }
  return { story, group: 'cleared', edition: original }
}

const never = Number.POSITIVE_INFINITY
const time = (instant: string | null | undefined) => (instant ? new Date(instant).getTime() : never)

/** What is due first stands first, then what is urgent; what went through the desk last leads its own group. */
const ORDER: Record<Group, (a: Placed, b: Placed) => number> = {
  yours: byDue,
  filed: byDue,
  writing: byDue,
  budget: byDue,
  cleared: (a, b) => time(b.edition?.clearedAt) - time(a.edition?.clearedAt) || byDue(a, b),
  'set-aside': byDue,
}

function byDue({ story: a }: Placed, { story: b }: Placed): number {
  const [due, other] = [time(a.due), time(b.due)]
  // Two without a due time are both at infinity, and infinity less infinity orders nothing.
  if (due !== other) return due < other ? -1 : 1
  return a.urgency - b.urgency || a.slug.localeCompare(b.slug)
}

export function grouped(stories: readonly StoryRow[], me: Asker): { group: Group; placed: Placed[] }[] {
  const all = stories.map((story) => place(story, me))
  return GROUPS.flatMap((group) => {
    const placed = all.filter((one) => one.group === group).sort(ORDER[group])
    return placed.length > 0 ? [{ group, placed }] : []
  })
}

/** As one searches: without accents or capitals, every word somewhere in what the list shows of a story. */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

export function matching(stories: readonly StoryRow[], { desk, words }: Filters): StoryRow[] {
  const wanted = plain(words ?? '')
    .split(/\s+/)
    .filter(Boolean)
  return stories.filter((story) => {
    if (desk && story.desk !== desk && !story.editions.some((edition) => edition.desk === desk)) return false
    if (wanted.length === 0) return true
    const people = story.editions.flatMap(({ present, claimedBy }) => [
      ...present,
      ...(claimedBy ? [claimedBy] : []),
    ])
    const seen = plain(
      [
        story.slug,
        story.budgetLine,
        story.owner?.name ?? '',
        ...story.editions.map(({ headline }) => headline),
        ...people.map(({ name }) => name),
      ].join(' '),
    )
    return wanted.every((word) => seen.includes(word))
  })
}
