import * as z from 'zod'
import { FIELDS } from '../copy/schema.ts'
import { idRangeSchema } from './authorship.ts'

/** Parts of a selection: as many as a thousand words that many people wrote together have. */
const MOST_RANGES = 2000

export const passageAskSchema = z.object({
  field: z.enum(FIELDS),
  ranges: z.array(idRangeSchema).min(1).max(MOST_RANGES),
})

/** Words that somebody wrote, also if others stand there now. */
const writtenSchema = z.object({ text: z.string(), person: z.string().nullable(), at: z.string().nullable() })

/** Words that somebody took out. */
export const cutSchema = z.object({
  /** Place in the edition's log of the last act that belongs to it, and which of that act's. */
  id: z.string(),
  /** Who cut it, and when. */
  person: z.string(),
  at: z.string(),
  field: z.enum(FIELDS),
  /** Id of the block that it stood in, or behind. */
  block: z.string().nullable(),
  text: z.string(),
  /** Who had written it. */
  wrote: z.array(writtenSchema),
  /** The first version that has it no more; null while every version is from before. */
  goneFrom: z.object({ id: z.string(), number: z.int() }).nullable(),
  /** It was moved, or given back: its words stand in the copy now. */
  stands: z.boolean(),
})
export type Cut = z.infer<typeof cutSchema>

export const passageSchema = z.object({
  /** In the order of the text. */
  written: z.array(writtenSchema),
  /** What was cut from it and beside it, newest first. */
  cuts: z.array(cutSchema),
})
export type Passage = z.infer<typeof passageSchema>
