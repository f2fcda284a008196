import * as z from 'zod'
import { languageSchema } from './languages.ts'
import { personSchema } from './people.ts'
import { publicationSchema } from './publication/release.ts'

/** How far back the after-read reaches, in days: what nobody has read by then is history. */
export const AFTER_READ_DAYS = 3

/** What went out, as whoever reads it afterwards sees it. */
export const wentOutSchema = publicationSchema.omit({ hash: true, release: true, by: true }).extend({
  /** Null for an alert: its headline is all of it. */
  version: z.string().nullable(),
  story: z.object({ id: z.string(), slug: z.string() }),
  language: languageSchema,
  /** Id of the edition that it follows; null for an original. */
  follows: z.string().nullable(),
  /** Id of the desk whose the edition is. */
  desk: z.string(),
  /** As it went out. */
  headline: z.string(),
  by: personSchema.nullable(),
  /** Of a localization, the original as it was out then: the version of it. */
  beside: z.object({ version: z.string(), language: languageSchema }).nullable(),
  /** Whoever asks has read it. */
  seen: z.boolean(),
})
export type WentOut = z.infer<typeof wentOutSchema>

const ids = z.array(z.string().max(64)).max(500)
export const afterReadSchema = z.object({ ids, seen: z.boolean() })
export type AfterRead = z.infer<typeof afterReadSchema>
