import type { Language } from '@copydesk/shared/languages'
import { type Genre, type NewStory, newStorySchema } from '@copydesk/shared/story'

/** What the form of a new story holds, as its fields hold it: words, and times of the wall clock. */
export interface Plan {
  slug: string
  headline: string
  desk: string
  genre: Genre
  urgency: string
  owner: string
  /** `2026-11-24T16:30`, in the zone of the browser. */
  due: string
  eventTime: string
  targetLength: string
  budgetLine: string
  languagesWanted: Language[]
  language: Language
  /** Ids of the only people who may see it; null for everybody. */
  restrictedTo: string[] | null
  /** A line in the news budget, without copy yet. */
  onlyPlanned: boolean
}

export type Faults = Partial<Record<keyof Plan, string>>

/** Said beside a field; the rule itself is the server's own schema. */
const SAYS: Record<keyof Plan, string> = {
  slug: 'A slug begins with a letter or digit, and has letters, digits and - / . _ only.',
  headline: 'A headline has at most 500 characters.',
  desk: 'Choose the desk that the story belongs to.',
  genre: 'Choose one of the genres.',
  urgency: 'Urgency runs from 1 to 5.',
  owner: 'Choose somebody of this newsroom.',
  due: 'That is not a date and time.',
  eventTime: 'That is not a date and time.',
  targetLength: 'A length is a number of words, from 1 to 100,000.',
  budgetLine: 'A budget line has at most 500 characters.',
  languagesWanted: 'Choose from the languages shown.',
  language: 'Choose one of the languages.',
  restrictedTo: 'Choose people of this newsroom.',
  onlyPlanned: '',
}

/** The story to create, or what is wrong with it, field by field. */
export function readPlan(plan: Plan): { story: NewStory; faults: null } | { story: null; faults: Faults } {
  const faults: Faults = {}
  const story = {
    slug: plan.slug,
    headline: plan.headline.trim(),
    desk: plan.desk,
    genre: plan.genre,
    urgency: Number(plan.urgency),
    owner: plan.owner || null,
    due: instant(plan.due),
    eventTime: instant(plan.eventTime),
    targetLength: plan.targetLength.trim() ? Number(plan.targetLength) : null,
    budgetLine: plan.budgetLine.trim(),
    languagesWanted: plan.languagesWanted.filter((language) => language !== plan.language),
    language: plan.language,
    restrictedTo: plan.restrictedTo,
    withCopy: !plan.onlyPlanned,
  }
  if (!plan.slug) faults.slug = 'Give the story a slug: its short working name.'
  if (!plan.desk) faults.desk = SAYS.desk
  if (plan.onlyPlanned && !story.budgetLine) faults.budgetLine = 'Say in one line what the story will say.'
  const read = newStorySchema.safeParse(story)
  for (const { path } of read.error?.issues ?? []) {
    const field = path[0] as keyof Plan
    faults[field] ??= SAYS[field] ?? 'This cannot be read.'
  }
  return Object.keys(faults).length > 0 ? { story: null, faults } : { story, faults: null }
}

/** An impossible time stays as it was typed, for the schema to refuse. */
function instant(wall: string): string | null {
  if (!wall) return null
  const date = new Date(wall)
  return Number.isNaN(date.getTime()) ? wall : date.toISOString()
}
