import * as z from 'zod'
import { CREDIT_ROLES, type CreditRole, type OwnRoleName } from '../credit-roles.ts'
import type { Label } from '../languages/label.ts'

export type { OwnRoleName } from '../credit-roles.ts'

/**
 * A role that a newsroom defines itself, such as "legal reading". Its labels are by language; a language without one
 * prints the role's name and a colon.
 */
export interface OwnRole {
  role: OwnRoleName
  name: string
  labels: Readonly<Record<string, Label>>
  iptc: string | null
  followed: boolean
  /** The role that a line names before it; null at the end of the line. */
  behind: CreditRole | null
  /** No longer offered. Whoever is credited for it is printed as before, and lines that say it are read. */
  retired: boolean
}

/** A plain string to whoever reads the schema as JSON Schema, which knows no custom types. */
const ownRoleNameSchema = z.string().regex(/^own_[a-z0-9_]{1,40}$/, {
  error: 'An own role is named own_ and small letters.',
}) as unknown as z.ZodType<OwnRoleName, string>

const form = z.string().trim().min(1).max(80)
const labelSchema = z.union([
  form,
  z.object({
    one: form,
    many: form.optional(),
    feminine: form.optional(),
    masculine: form.optional(),
    behindTranslation: form.optional(),
  }),
])

export const ownRoleSchema = z.object({
  role: ownRoleNameSchema,
  name: z.string().trim().min(1).max(60),
  labels: z.record(z.string().max(20), labelSchema),
  iptc: z.string().max(60).nullable().default(null),
  followed: z.boolean().default(false),
  behind: z.enum(CREDIT_ROLES).nullable().default(null),
  // Roles from before any could be retired are offered.
  retired: z.boolean().default(false),
}) satisfies z.ZodType<OwnRole>
