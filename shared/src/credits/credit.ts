import * as z from 'zod'

/** What a contributor did. Order here is the order in which a credit line names them. */
export const CREDIT_ROLES = [
  'reporting',
  'additional_reporting',
  'contribution',
  'writing',
  'compilation',
  'translation',
  'translation_editing',
  'editing',
  'desk',
  'photo',
  'video',
  'graphics',
  'data',
  'production',
] as const
export const creditRoleSchema = z.enum(CREDIT_ROLES)
export type CreditRole = z.infer<typeof creditRoleSchema>

/** Somebody who can be credited: a person here, a stringer, an agency. */
export const contributorSchema = z.object({
  id: z.string(),
  name: z.string().trim().min(1).max(200),
  kind: z.enum(['person', 'agency']),
  /** Id of the person who signs in, when it is one. */
  person: z.string().nullable(),
  bio: z.string().max(5000),
})
export type Contributor = z.infer<typeof contributorSchema>

/** One contributor's part in an edition, as the shared document holds it. */
export interface Credit {
  contributor: string
  role: CreditRole
  place: string
  /** Fractional index; among equals the key decides. */
  order: string
  byline: boolean
  /** An importer was not sure; a person has yet to agree. */
  uncertain: boolean
}
