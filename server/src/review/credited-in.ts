import { readCredits } from '@copydesk/shared/credits'
import type { Stores } from '../stores.ts'
import { MAKERS } from '../story/about.ts'
import { documentOf } from '../versions/copy-document.ts'

/** Ids of those who are credited with making a copy, as it was kept. */
export async function creditedIn(
  { contributors }: Pick<Stores, 'contributors'>,
  working: Uint8Array,
): Promise<string[]> {
  const made = readCredits(documentOf(working).doc).flatMap(({ contributor, role }) =>
    MAKERS.includes(role) ? contributor : [],
  )
  return (await contributors.of(made)).flatMap(({ person }) => person ?? [])
}
