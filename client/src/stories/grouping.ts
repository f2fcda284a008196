import { type Asker, aboutRow, may } from '@copydesk/shared/access'
import type { EditionRow, StoryRow } from '@copydesk/shared/story'
import type { Place } from '@copydesk/shared/views/places'
import { type Filters, statesOf } from './filters.ts'
import { inQueue, type Waiting } from './in-queue.ts'
import { placeOf } from './place-of.ts'

/** What a list is cut into, in the order in which a desk works it off. */
const GROUPS = ['yours', 'filed', 'with', 'writing', 'budget', 'cleared', 'published', 'aside'] as const
export type Group = (typeof GROUPS)[number]

export const GROUP_WORDS: Record<Group, string> = {
  yours: 'For you to clear',
  filed: 'Filed',
  with: 'With an editor',
  writing: 'Being written',
  budget: 'Budget',
  cleared: 'Cleared',
  published: 'Published',
  aside: 'Spiked or killed',
}

const GROUP_OF: Record<Place, Group> = {
  planned: 'budget',
  draft: 'writing',
  filed: 'filed',
  with: 'with',
  cleared: 'cleared',
  published: 'published',
  aside: 'aside',
}

export interface Placed {
  story: StoryRow
  group: Group
  place: Place
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
  if (edition.filedTo) return edition.filedTo.id === me.id
  const isAssigned = [about.story, about.edition].some((to) =>
    to?.assigned.some(({ person }) => person === me.id),
  )
  return me.desks.length === 0 || me.desks.includes(edition.desk) || isAssigned
}

/** A row that has not changed is placed once for whoever looks: it is drawn anew only when it has. */
const PLACED = new WeakMap<Asker, WeakMap<StoryRow, Placed>>()

export function place(story: StoryRow, me: Asker): Placed {
  const known = PLACED.get(me) ?? new WeakMap<StoryRow, Placed>()
  PLACED.set(me, known)
  const placed = known.get(story) ?? newlyPlaced(story, me)
  known.set(story, placed)
  return placed
}

function newlyPlaced(story: StoryRow, me: Asker): Placed {
  const { editions } = story
  const mine = editions.find((edition) => waitsFor(me, story, edition))
  const filed = editions.find(({ state, claimedBy }) => state === 'submitted' && !claimedBy)
  return at(
    story,
    mine ?? filed ?? editions.find(({ state }) => state === 'submitted') ?? behind(editions) ?? editions[0],
    !!mine,
  )
}

/** Where the original is out, a language that is cleared still waits for its release. */
const behind = (editions: readonly EditionRow[]) =>
  editions[0]?.state === 'published' ? editions.find(({ state }) => state === 'approved') : undefined

function at(story: StoryRow, edition: EditionRow | null = null, waits = false): Placed {
  const place = placeOf(edition)
  return { story, edition, place, group: waits ? 'yours' : GROUP_OF[place] }
}

const never = Number.POSITIVE_INFINITY
const time = (instant: string | null | undefined) => (instant ? new Date(instant).getTime() : never)

/** What is due first stands first, then what is urgent; what went through the desk last leads its own group. */
const ORDER: Record<Group, (a: Placed, b: Placed) => number> = {
  yours: byDue,
  filed: byDue,
  with: byDue,
  writing: byDue,
  budget: byDue,
  cleared: newest,
  published: newest,
  aside: byDue,
}

function newest(a: Placed, b: Placed): number {
  return wentAt(b) - wentAt(a) || byDue(a, b)
}

const wentAt = ({ edition }: Placed) =>
  edition?.state === 'published' ? time(edition.publishedAt) : time(edition?.clearedAt)

function byDue({ story: a }: Placed, { story: b }: Placed): number {
  const [due, other] = [time(a.due), time(b.due)]
  // Two without a due time are both at infinity, and infinity less infinity orders nothing.
  if (due !== other) return due < other ? -1 : 1
  return a.urgency - b.urgency || a.slug.localeCompare(b.slug)
}

export function grouped(all: readonly Placed[]): { group: Group; placed: Placed[] }[] {
  return GROUPS.flatMap((group) => {
    const placed = all.filter((one) => one.group === group).sort(ORDER[group])
    return placed.length > 0 ? [{ group, placed }] : []
  })
}

/** What the filters leave, each by the edition that puts it there: of a queue, by the one that waits in it. */
export function shownOf(
  stories: readonly StoryRow[],
  filters: Filters,
  me: Asker,
  waiting: Waiting,
): Placed[] {
  const { queue, desk } = filters
  const states = statesOf(filters)
  const placed = matching(stories, filters).flatMap((story) => {
    const usual = place(story, me)
    if (!queue) return [usual]
    const within = (edition: EditionRow | null) => inQueue(queue, story, edition, { me, desk, waiting })
    if (within(usual.edition)) return [usual]
    const other = story.editions.find(within)
    return other ? [at(story, other)] : []
  })
  return states.length > 0 ? placed.filter(({ place }) => states.includes(place)) : placed
}

/** As one searches: without accents or capitals, every word somewhere in what the list shows of a story. */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** What is looked through of a story, put together once. */
const SEEN = new WeakMap<StoryRow, string>()

function seenOf(story: StoryRow): string {
  const known = SEEN.get(story)
  if (known !== undefined) return known
  const people = story.editions.flatMap(({ present, claimedBy }) => [
    ...present,
    ...(claimedBy ? [claimedBy] : []),
  ])
  const words = [
    story.slug,
    story.budgetLine,
    story.owner?.name ?? '',
    ...story.editions.map(({ headline }) => headline),
    ...people.map(({ name }) => name),
  ]
  const seen = plain(words.join(' '))
  SEEN.set(story, seen)
  return seen
}

export function matching(stories: readonly StoryRow[], { desk, words }: Filters): StoryRow[] {
  const wanted = plain(words ?? '')
    .split(/\s+/)
    .filter(Boolean)
  return stories.filter((story) => {
    if (desk && story.desk !== desk && !story.editions.some((edition) => edition.desk === desk)) return false
    if (wanted.length === 0) return true
    const seen = seenOf(story)
    return wanted.every((word) => seen.includes(word))
  })
}
