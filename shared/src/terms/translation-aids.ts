import * as z from 'zod'
import { languageSchema } from '../languages.ts'

const form = z.string().trim().min(1).max(200)

/** A name that a story's people agreed on, by language; a language may have several forms. */
export const storyNameSchema = z.object({
  id: z.string(),
  forms: z.partialRecord(languageSchema, z.array(form).min(1).max(10)),
})
export type StoryName = z.infer<typeof storyNameSchema>
export type NameForms = StoryName['forms']

/** A finding that somebody looked at and wants no more of; its key says for which words. */
export const dismissalSchema = z.object({
  key: z.string().max(200),
  check: z.string().max(40),
  original: z.string().max(500),
  localized: z.string().max(500),
  reason: z.string().trim().min(1, 'Say why, in a few words.').max(500),
  by: z.string(),
  at: z.string(),
})
export type Dismissal = z.infer<typeof dismissalSchema>
export const newDismissalSchema = dismissalSchema.omit({ by: true, at: true })
export type NewDismissal = z.infer<typeof newDismissalSchema>

/** What stands beside a localization for whoever works on it. */
export const translationAidsSchema = z.object({
  dismissals: z.array(dismissalSchema),
  names: z.array(storyNameSchema),
})
export type TranslationAids = z.infer<typeof translationAidsSchema>
