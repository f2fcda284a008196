import * as z from 'zod'
import { languageSchema } from '../languages.ts'
import { type AnyRole, CREDIT_ROLES } from './credit-roles.ts'

// Roles stand by themselves, so that a page that shows credits need not fetch the schemas.
export { type AnyRole, CREDIT_ROLES, type CreditRole, type OwnRoleName, readRole } from './credit-roles.ts'

export const creditRoleSchema = z.enum(CREDIT_ROLES)

/** Somebody who can be credited: a person here, a stringer, an agency. */
export const contributorSchema = z.object({
  id: z.string(),
  name: z.string().trim().min(1).max(200),
  /** The name in other scripts: what an edition in that language prints. */
  names: z.partialRecord(languageSchema, z.string().trim().min(1).max(200)),
  kind: z.enum(['person', 'agency']),
  /** Id of the person who signs in, when it is one. */
  person: z.string().nullable(),
  bio: z.string().max(5000),
})
export type Contributor = z.infer<typeof contributorSchema>

/** One contributor's part in an edition, as the shared document holds it. */
export interface Credit {
  contributor: string
  role: AnyRole
  place: string
  /** Fractional index; among equals the key decides. */
  order: string
  byline: boolean
  /** An importer was not sure; a person has yet to agree. */
  uncertain: boolean
}
