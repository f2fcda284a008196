import * as z from 'zod'

/** What may be missing before an edition goes on; a kind that is here is gathered by a file of its name at the server. */
const CONDITION_KINDS = [
  'headline',
  'body',
  'holdings',
  'machine',
  'sources',
  'query',
  'read-back',
  'checks',
  'suggestions',
  'flag',
  'duty',
  'translation',
  'hold',
  'second-eyes',
] as const
export type ConditionKind = (typeof CONDITION_KINDS)[number]

/** The panels beside the copy in which something is settled. */
const PANELS = [
  'credits',
  'comments',
  'suggestions',
  'filing',
  'checks',
  'sources',
  'writers',
  'history',
  'details',
] as const
export type SettlingPanel = (typeof PANELS)[number]

/** What is missing for a step: in the way of it, or only advice. */
export const conditionSchema = z.object({
  kind: z.enum(CONDITION_KINDS),
  /** The step that it is missing for. */
  for: z.enum(['clear', 'release']),
  blocks: z.boolean(),
  /** What is missing, as a sentence. */
  words: z.string(),
  /** Who can settle it and how, as a sentence. */
  who: z.string(),
  /** Where that is done; null for nowhere in particular. */
  place: z
    .union([
      z.object({ panel: z.enum(PANELS), thread: z.string().optional() }),
      z.object({ page: z.enum(['clear', 'read-back', 'translate']) }),
    ])
    .nullable(),
})
export type Condition = z.infer<typeof conditionSchema>

export const sentenceOf = ({ words, who }: Pick<Condition, 'words' | 'who'>): string => `${words} ${who}`
