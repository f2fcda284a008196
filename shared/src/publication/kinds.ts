import * as z from 'zod'

/**
 * What goes out: an alert first, an urgent (the first short text), the story, then news, a mended error, a mended form, or
 * its withdrawal.
 */
export const PUBLICATION_KINDS = [
  'alert',
  'urgent',
  'story',
  'update',
  'correction',
  'refile',
  'kill',
] as const
export const publicationKindSchema = z.enum(PUBLICATION_KINDS)
export type PublicationKind = z.infer<typeof publicationKindSchema>

/** A kill is an act of its own: nobody orders it as a release. */
export const RELEASE_KINDS = ['alert', 'urgent', 'story', 'update', 'correction', 'refile'] as const
export const releaseKindSchema = z.enum(RELEASE_KINDS)
export type ReleaseKind = z.infer<typeof releaseKindSchema>

/** Before the first publication of an edition there is nothing to update, correct or file again. What is likelier stands first. */
export const FIRST_KINDS: readonly ReleaseKind[] = ['alert', 'story', 'urgent']
