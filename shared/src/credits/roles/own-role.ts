import * as z from 'zod'

/** Names of roles that a newsroom defines itself: they cannot be taken for one of ours. */
export type OwnRoleName = `own_${string}`

/**
 * A role that a newsroom defines itself, such as "legal reading". Its labels are by language; a language without one
 * prints the role's name and a colon.
 */
export interface OwnRole {
  role: OwnRoleName
  name: string
  labels: Readonly<Record<string, string>>
  iptc: string | null
  followed: boolean
}

/** A plain string to whoever reads the schema as JSON Schema, which knows no custom types. */
const ownRoleNameSchema = z.string().regex(/^own_[a-z0-9_]{1,40}$/, {
  error: 'An own role is named own_ and small letters.',
}) as unknown as z.ZodType<OwnRoleName, string>

export const ownRoleSchema = z.object({
  role: ownRoleNameSchema,
  name: z.string().trim().min(1).max(60),
  labels: z.record(z.string(), z.string().trim().min(1).max(80)),
  iptc: z.string().max(60).nullable().default(null),
  followed: z.boolean().default(false),
}) satisfies z.ZodType<OwnRole>
