import * as z from 'zod'

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

export const deskSchema = z.object({ id: z.string(), name: z.string() })
export type Desk = z.infer<typeof deskSchema>

/** "Milo Dahl" → "MD"; "森健太" → "森". */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const first = [...(words[0] ?? '?')][0] ?? '?'
  const last = words.length > 1 ? [...(words.at(-1) ?? '')][0] : ''
  return (first + (last ?? '')).toUpperCase()
}

/** "Milo Dahl" → "M. Dahl", as lists print it. */
export function shortName(name: string): string {
  const words = name.trim().split(/\s+/)
  return words.length < 2 ? name : `${[...(words[0] ?? '')][0]}. ${words.slice(1).join(' ')}`
}
