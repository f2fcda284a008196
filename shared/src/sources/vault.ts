import * as z from 'zod'
import { threadId } from '../threads/thread.ts'

/** A fresh sign-in opens the vault for so long. */
export const FRESH_MINUTES = 15
/** Of one document, and how many an entry has. */
export const LARGEST_DOCUMENT = 10_000_000
export const MOST_DOCUMENTS = 20
export const MOST_READERS = 20
const LONGEST = 20_000

const person = z.string().min(1).max(64)
const words = z
  .string()
  .max(LONGEST, `At most ${LONGEST.toLocaleString('en')} characters.`)
  .refine((text) => text.isWellFormed(), 'It has characters that cannot be kept.')

/** What a reporter knows of sources. None of it is ever in a list, a notice, a log or an event. */
export const vaultWordsSchema = z.object({
  who: words,
  /** How they know what they told. */
  how: words,
  /** What was promised to them. */
  promised: words,
})
export type VaultWords = z.infer<typeof vaultWordsSchema>
export const VAULT_FIELDS = ['who', 'how', 'promised'] as const

export const newVaultEntrySchema = vaultWordsSchema.extend({
  group: threadId,
  /** Editors, and lawyers of the desk, who may open it. */
  readers: z.array(person).max(MOST_READERS),
})
export type NewVaultEntry = z.infer<typeof newVaultEntrySchema>

/** An entry as its list shows it to those who may open it: nothing of what is in it. */
export const vaultEntrySchema = z.object({
  id: z.string(),
  group: threadId,
  owner: person,
  readers: z.array(person),
  madeAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  documents: z.int().nonnegative(),
  /** Who opened it and when, newest first: for its owner alone. */
  openings: z.array(z.object({ by: person, at: z.iso.datetime() })).nullable(),
})
export type VaultEntry = z.infer<typeof vaultEntrySchema>

export const vaultSchema = z.object({
  entries: z.array(vaultEntrySchema),
  /** Whom an owner may name as readers of an entry here, by name. */
  namable: z.array(person),
  /** For how many more seconds no fresh sign-in is asked for, whatever clock the reader has; null when one is. */
  freshFor: z.int().nonnegative().nullable(),
  /** How this person signs in afresh. */
  by: z.enum(['password', 'code', 'sign-in']),
})
export type Vault = z.infer<typeof vaultSchema>

export const openedEntrySchema = vaultWordsSchema.extend({
  documents: z.array(z.object({ id: z.string(), name: z.string(), bytes: z.int() })),
})
export type OpenedEntry = z.infer<typeof openedEntrySchema>
