import * as z from 'zod'
import { verdictSchema } from './access/verdict-schema.ts'
import { instant } from './instant.ts'
import { languageSchema } from './languages.ts'
import { personSchema } from './people.ts'

/** A headline that goes out alone is one line on every screen and wire. */
export const MAX_ALERT = 200

/** What somebody files: a new alert, the same in another language, or other words for one that waits. */
export const newAlertSchema = z
  .object({
    /** Null: a new one. */
    alert: z.string().max(64).nullable().default(null),
    /** Hash of the words that are changed, as whoever changes them read them; null where there are none in this language. */
    seen: z.string().max(64).nullable().default(null),
    words: z
      .string()
      .transform((words) => words.toWellFormed().replace(/\s+/gu, ' ').trim())
      .pipe(
        z
          .string()
          .min(1, 'Write the headline.')
          .max(MAX_ALERT, `An alert is a headline: at most ${MAX_ALERT} letters.`),
      ),
  })
  .strict()

/** An alert in one language. */
export const alertWordsSchema = z.object({
  edition: z.string(),
  language: languageSchema,
  words: z.string(),
  /** Of what was read by whoever releases it. */
  hash: z.string(),
  filedBy: personSchema.nullable(),
  filedAt: instant,
  releasedBy: personSchema.nullable(),
  /** Null while it waits. */
  releasedAt: instant.nullable(),
  address: z.string().nullable(),
  mayRelease: verdictSchema,
  mayDrop: verdictSchema,
})
export type AlertWords = z.infer<typeof alertWordsSchema>

export const alertSchema = z.object({
  id: z.string(),
  /** Counted in its story from 1. */
  number: z.int(),
  /** Of the language that it was first filed in first. */
  words: z.array(alertWordsSchema),
})
export type Alert = z.infer<typeof alertSchema>

/** The alerts of a story, as the page of one of its editions shows them. */
export const alertsPageSchema = z.object({
  /** Newest first. */
  alerts: z.array(alertSchema),
  mayFile: verdictSchema,
})
export type AlertsPage = z.infer<typeof alertsPageSchema>

/** One that waits for somebody to read it, wherever its story is. */
export const waitingAlertSchema = alertWordsSchema
  .pick({
    edition: true,
    language: true,
    words: true,
    hash: true,
    filedBy: true,
    filedAt: true,
    mayRelease: true,
  })
  .extend({ alert: z.string(), story: z.string(), slug: z.string(), desk: z.string() })
export type WaitingAlert = z.infer<typeof waitingAlertSchema>
