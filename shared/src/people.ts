import * as z from 'zod'

export { DUTY_WORDS } from './duty-words.ts'
export { initials, shortName } from './names.ts'
export { homeDesk, openDesks } from './open-desks.ts'
export { isSignOnProblem, SIGN_ON_PROBLEMS, type SignOnProblem } from './sign-on-problems.ts'

export const ROLES = ['reporter', 'translator', 'editor', 'managing-editor'] as const
export const roleSchema = z.enum(ROLES)
export type PersonRole = z.infer<typeof roleSchema>

/** Somebody who can sign in, as colleagues see them. */
export const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: roleSchema,
  /** The desk they belong to; null for somebody without one. */
  desk: z.string().nullable(),
  /** Index into the twelve colours for people, 0–11; the same for everybody who looks. */
  color: z.int().min(0).max(11),
})
export type Person = z.infer<typeof personSchema>

/** What of a profile stands for somebody wherever they are shown. */
const faceSchema = z.object({
  /** As they sign; empty for who has not said. */
  initials: z.string(),
  /** Address of the picture; it changes with the picture. */
  picture: z.string().nullable(),
})
/** By id of the person. Who is not in it has said nothing, and hung no picture. */
export const facesSchema = z.record(z.string(), faceSchema)
export type FacesOf = z.infer<typeof facesSchema>

/** What somebody answers for on a desk, beside their role: for good, or while a shift is on. */
export const DUTIES = ['duty-editor', 'legal', 'standards', 'reviser', 'pictures'] as const
export const dutySchema = z.enum(DUTIES)
export type Duty = z.infer<typeof dutySchema>
export const heldDutySchema = z.object({ duty: dutySchema, desk: z.string() })
export type HeldDuty = z.infer<typeof heldDutySchema>
/** As those are shown them who look after the newsroom's people. */
export const managedPersonSchema = personSchema.extend({
  email: z.string(),
  /** Where they stand, the first one first; none is every desk. */
  desks: z.array(z.string()),
  /** Since when they are kept out; null for somebody who can sign in. */
  disabledAt: z.string().nullable(),
  /** When a page was last opened by somebody who is signed in; null when they are signed in nowhere. */
  seenAt: z.string().nullable(),
  /** How many tokens of theirs are good. */
  tokens: z.int(),
})
export type ManagedPerson = z.infer<typeof managedPersonSchema>

export const deskSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Nothing comes to it any more; what it has can be read, and moved to another. */
  closed: z.boolean(),
})
export type Desk = z.infer<typeof deskSchema>

/** Longest name of a newsroom: it stands in a page's bar. */
export const NEWSROOM_NAME_LENGTH = 100
/** A guess of ten letters is not made by hand; a longer one than two hundred is no password. */
export const PASSWORD_LENGTH = { least: 10, most: 200 } as const
