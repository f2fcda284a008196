import * as z from 'zod'
import { languageSchema } from '../languages.ts'
import { type AnyRole, CREDIT_ROLES } from './credit-roles.ts'

// Roles stand by themselves, so that a page that shows credits need not fetch the schemas.
export { type AnyRole, CREDIT_ROLES, type CreditRole, type OwnRoleName, readRole } from './credit-roles.ts'

export const creditRoleSchema = z.enum(CREDIT_ROLES)

export const CONTRIBUTOR_KINDS = ['person', 'stringer', 'agency'] as const

/** Somebody who can be credited: a person here, a stringer, an agency. */
export const contributorSchema = z.object({
  id: z.string(),
  name: z.string().trim().min(1).max(200),
  /** The name in other scripts: what an edition in that language prints. */
  names: z.partialRecord(languageSchema, z.string().trim().min(1).max(200)),
  kind: z.enum(CONTRIBUTOR_KINDS),
  /** Id of the person who signs in, when it is one. */
  person: z.string().nullable(),
  /** Of no language in particular: the readers of an original get it where there is none in their language. */
  bio: z.string().max(5000),
  /** The bio in the language of an edition. */
  bios: z.partialRecord(languageSchema, z.string().max(5000)),
  /** Other names that they are found by; never printed. */
  aliases: z.array(z.string().trim().min(1).max(200)).max(20),
  /** Ids of contributors who turned out to be this one: their credits print this name. */
  merged: z.array(z.string()),
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
