import { readCredits } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { EditionPage } from '@copydesk/shared/story'
import * as Y from 'yjs'
import { namingFields } from '../credits/withheld/naming-fields.ts'
import { withheldIn } from '../credits/withheld/withheld-in.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import { demand, MAKERS } from '../story/about.ts'
import { takeAct } from './take-act.ts'

/**
 * An editor says that the copy with this hash may go out: the live one, or the version that was filed when the writers
 * have typed on since. Any other hash is of a copy that the editor has not got in front of him.
 */
export async function clearEdition(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { hash }: { hash: string },
): Promise<EditionPage> {
  return takeAct(newsroom, person, id, {
    act: 'clear',
    async choose(stores, { asker, edition, about }, live) {
      if (live.hash === hash) return live
      const filed = edition.filed === null ? null : await stores.versions.read(edition.filed)
      if (filed?.hash !== hash)
        throw new Refusal(
          'conflict',
          'The copy has changed since you looked. Read what changed, then clear that.',
        )
      const { names } = await withheldIn(stores, edition.story)
      if (namingFields(filed.publishable, names).length > 0)
        throw new Refusal(
          'conflict',
          'The copy that was filed names somebody who is withheld for safety since. Clear the copy as it stands now.',
        )
      // Whoever was credited when it was filed is a writer of it, also once the credit was taken out of the live copy.
      const writers = await creditedIn(stores, filed.working)
      demand('clear', { asker, about: { ...about, edition: { ...about.edition, writers } } })
      return filed
    },
  })
}

async function creditedIn({ contributors }: Stores, working: Uint8Array): Promise<string[]> {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, working)
  const made = new Set(
    readCredits(doc).flatMap(({ contributor, role }) => (MAKERS.includes(role) ? contributor : [])),
  )
  return (await contributors.all()).flatMap(
    ({ id, merged, person }) => ([id, ...merged].some((one) => made.has(one)) && person) || [],
  )
}
