import * as z from 'zod'
import { verdictSchema } from './access/verdict-schema.ts'
import { contributorSchema } from './credits/credit.ts'
import { languageSchema } from './languages.ts'
import { personSchema } from './people.ts'

const { name, names, bio, bios } = contributorSchema.shape

/** What somebody says of themselves. Name and bio are those of the contributor whom credits name. */
const told = {
  name,
  names,
  bio,
  bios,
  /** What they cover, in a line. */
  beat: z.string().max(200),
  languages: z.array(languageSchema).max(20),
  /** As they sign: "MD". */
  initials: z.string().max(8),
  /** What colleagues and readers should know of: holdings, memberships, family. */
  disclosures: z.string().max(5000),
}

export const profileChangeSchema = z.object(told).partial()
export type ProfileChange = z.infer<typeof profileChangeSchema>

export const profileSchema = z.object({
  person: personSchema,
  /** They can no longer sign in. */
  disabled: z.boolean(),
  /** Id of the contributor that they are credited as; null before the first need. */
  contributor: z.string().nullable(),
  ...told,
  /** Address of the picture; it changes with the picture. */
  picture: z.string().nullable(),
  may: z.object({ write: verdictSchema, link: verdictSchema }),
})
export type Profile = z.infer<typeof profileSchema>
