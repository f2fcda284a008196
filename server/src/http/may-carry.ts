import type { SignedIn } from '../people/sessions.ts'
import { markFor } from '../publication/mark-of.ts'
import type { Stores } from '../stores.ts'
import { findEdition } from '../story/about.ts'
import { findVersion } from '../versions/versions.ts'

/** Asked at each door that answers words of the copy: a token that is not trusted gets none of what is under embargo. */
export async function mayCarry(stores: Stores, { person, token }: SignedIn, edition: string): Promise<void> {
  if (!token) return
  const { story } = await findEdition(stores, person, edition)
  await markFor(stores, story.id, token)
}

/** The same of the words that a version has. */
export async function mayCarryVersion(stores: Stores, signedIn: SignedIn, version: string): Promise<void> {
  if (!signedIn.token) return
  const { record } = await findVersion(stores, signedIn.person, version)
  await mayCarry(stores, signedIn, record.edition)
}
