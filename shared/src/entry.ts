import * as z from 'zod'
import { SCOPE_NAMES } from './access/index.ts'
import type { Language } from './languages.ts'

/** What a newsroom is begun with, and by whom. */
export interface FirstNewsroom {
  newsroom: string
  languages: Language[]
  /** Names, in their order; the first is the managing editor's own. */
  desks: string[]
  name: string
  email: string
  password: string
}

/** A session as its person is shown it. */
export const sessionSchema = z.object({
  id: z.string(),
  device: z.string(),
  address: z.string(),
  beganAt: z.string(),
  seenAt: z.string(),
  /** The one that asks. */
  here: z.boolean(),
})
export type Session = z.infer<typeof sessionSchema>

/** A token as its maker is shown it: everything but what it says. */
export const tokenSchema = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(z.enum(SCOPE_NAMES)),
  madeAt: z.string(),
  expiresAt: z.string(),
  /** To the minute or so; null for one that was never used. */
  usedAt: z.string().nullable(),
})
export type Token = z.infer<typeof tokenSchema>
