import * as z from 'zod'
import { ASSIGNED_PARTS } from '../access/about.ts'
import { instant } from '../instant.ts'
import { languageSchema } from '../languages.ts'
import { personSchema } from '../people.ts'
import { publicationKindSchema } from '../publication/kinds.ts'
import { stateSchema } from '../review/states.ts'
import { progressSchema } from '../translation/standing/progress.ts'
import { GENRES } from './genres.ts'
import { namedSchema } from './leftover.ts'

// Genres stand by themselves, so that a page that shows them need not fetch the schemas.
export { GENRES, type Genre } from './genres.ts'

export const genreSchema = z.enum(GENRES)

const slugSchema = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}/._-]*$/u, 'A slug has letters, digits and - / . _, without spaces.')

/** Another agency's original, which the story's own is a rendering of. */
const outsideOriginalSchema = z.object({
  agency: z.string().trim().min(1).max(200),
  language: languageSchema,
  link: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(2000)]).default(''),
})

/** What a person decides of a story. Times are ISO 8601 with zone; length is in words. */
const planned = {
  slug: slugSchema,
  desk: z.string(),
  genre: genreSchema,
  /** 1 (everything stops) to 5 (whenever). */
  urgency: z.int().min(1).max(5),
  owner: z.string().nullable(),
  due: instant.nullable(),
  targetLength: z.int().min(1).max(100_000).nullable(),
  /** One line for the news budget: what the story will say. */
  budgetLine: z.string().max(500),
  /** Languages wanted beside the original's. */
  languagesWanted: z.array(languageSchema).max(20),
  eventTime: instant.nullable(),
  /** Ids of the only people who may see it; null when everybody in the newsroom may. */
  restrictedTo: z.array(z.string()).max(200).nullable(),
  outsideOriginal: outsideOriginalSchema.nullable(),
}

export const newStorySchema = z.object({
  ...planned,
  genre: genreSchema.default('news'),
  urgency: planned.urgency.default(3),
  owner: planned.owner.default(null),
  due: planned.due.default(null),
  targetLength: planned.targetLength.default(null),
  budgetLine: planned.budgetLine.default(''),
  languagesWanted: planned.languagesWanted.default([]),
  eventTime: planned.eventTime.default(null),
  restrictedTo: planned.restrictedTo.default(null),
  outsideOriginal: planned.outsideOriginal.default(null),
  /** The original's language. */
  language: languageSchema.default('en'),
  headline: z.string().max(500).default(''),
  /** False plans a budget line without copy; an edition is then made by "Start writing". */
  withCopy: z.boolean().default(true),
  /** Wire text to begin with; the server reads it again whatever the browser showed. */
  wire: z.string().max(2_000_000).optional(),
  /** Whom names of the wire mean that are like others in the directory; without an answer the story asks. */
  named: z.array(namedSchema).max(200).default([]),
  /** Plain paragraphs to begin with, one a line, as somebody typed them; nothing in them is read as anything else. */
  text: z.string().max(200_000).optional(),
})
export type NewStory = z.input<typeof newStorySchema>

export const storyChangeSchema = z.object(planned).partial()
export type StoryChange = z.infer<typeof storyChangeSchema>

const partSchema = z.enum(ASSIGNED_PARTS)

/** Who does what in a story; an edition's id where it is about that one alone. */
export const assignmentSchema = z.object({
  person: z.string(),
  as: partSchema,
  edition: z.string().nullable().default(null),
})
export type Assignment = z.infer<typeof assignmentSchema>

/** One edition as a list shows it. */
export const editionRowSchema = z.object({
  id: z.string(),
  language: languageSchema,
  /** Id of the edition it follows; null for an original. */
  follows: z.string().nullable(),
  /** Its story's, or the one that does this localization. */
  desk: z.string(),
  state: stateSchema,
  headline: z.string(),
  words: z.int(),
  /** Who claimed it, and since when. */
  claimedBy: personSchema.nullable(),
  claimedAt: instant.nullable(),
  /** To whom it was filed, while it waits for them; null for the desk. */
  filedTo: personSchema.nullable(),
  filedAt: instant.nullable(),
  clearedAt: instant.nullable(),
  /** The live publishable copy differs from the one that was cleared. */
  changedSinceCleared: z.boolean(),
  /** It does not go out meanwhile. Also one whose end has just passed: whoever shows it compares. */
  hold: z.object({ reason: z.string(), until: instant.nullable() }).nullable(),
  /**
   * What is still to go out of it does not reach readers before: of its story, in whatever language it was said. `until`
   * is null where somebody lifts it; also one whose end has just passed.
   */
  embargo: z.object({ until: instant.nullable(), zone: z.string().nullable() }).nullable(),
  /** Something of it is ordered to go out. */
  ordered: z.boolean(),
  /** When that goes out, by our own schedule. */
  notBefore: instant.nullable(),
  /** When it went out last, and as what; also while the next one is on its way. */
  publishedAt: instant.nullable(),
  publishedAs: z.object({ kind: publicationKindSchema, update: z.int().nullable() }).nullable(),
  /** How many of its blocks stand how to what it follows; null for an original, which follows nothing. */
  progress: progressSchema.nullable(),
  /** People who have it open now. */
  present: z.array(personSchema),
})
export type EditionRow = z.infer<typeof editionRowSchema>

export const storyRowSchema = z.object({
  id: z.string(),
  ...planned,
  owner: personSchema.nullable(),
  /** Id of whoever began it. */
  begunBy: z.string(),
  assigned: z.array(assignmentSchema.extend({ person: personSchema, edition: z.string().nullable() })),
  createdAt: instant,
  /** The original first. */
  editions: z.array(editionRowSchema),
})
export type StoryRow = z.infer<typeof storyRowSchema>
