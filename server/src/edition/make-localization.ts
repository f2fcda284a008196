import { may } from '@copydesk/shared/access'
import { copyBlocks } from '@copydesk/shared/copy'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { EditionRow, NewLocalization } from '@copydesk/shared/story'
import type { Newsroom } from '../newsroom.ts'
import { findEdition } from '../story/about.ts'
import { storyRow } from '../story/story-row.ts'
import { fieldsOf } from './first-document.ts'
import { copyOf } from './live-copy.ts'
import { makeEdition } from './make-edition.ts'
import { editionIn } from './start-original.ts'

/**
 * Makes a localization: the original's blocks under the same ids, without their words. Its credits are the original's
 * by reference, and its own after them. Of two who make the French at once both get the same French.
 */
export async function makeLocalization(
  newsroom: Newsroom,
  person: Person,
  story: string,
  { language, follows }: NewLocalization,
): Promise<EditionRow> {
  await findEdition(newsroom.stores, person, follows)
  const doc = await newsroom.rooms.read(follows, copyOf)
  const { edition, only } = await newsroom.stores.transact(async (stores) => {
    const original = await findEdition(stores, person, follows)
    const verdict = may('localize', person, original.about)
    if (!verdict.allowed) throw new Refusal('forbidden', verdict.why)
    if (original.edition.story !== story)
      throw new Refusal('bad-request', 'That edition is of another story.')
    if (original.edition.follows !== null)
      throw new Refusal('bad-request', 'A localization follows the original, not another localization.')
    if (original.edition.language === language)
      throw new Refusal('conflict', 'The original is in that language already.')
    const there = (await stores.editions.list(story)).find((one) => one.language === language)
    const made =
      there?.id ??
      (await makeEdition(stores, {
        story,
        language,
        follows: { id: follows, doc },
        copy: { headline: '', standfirst: '', body: copyBlocks(doc), fields: fieldsOf(doc), credits: [] },
        madeBy: person.id,
        madeAt: newsroom.now(),
      }))
    return { edition: made, only: original.about.story?.restrictedTo ?? null }
  })
  newsroom.bus.tell({ kind: 'stories' }, only)
  return editionIn(await storyRow(newsroom, person, story), edition)
}
