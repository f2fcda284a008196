import { copyBlocks } from '@copydesk/shared/copy'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { EditionRow, NewLocalization } from '@copydesk/shared/story'
import type { Newsroom } from '../newsroom.ts'
import { demand, findEdition } from '../story/about.ts'
import { keepsTranslating } from '../story/keeps-writing.ts'
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
    demand('localize', original)
    if (original.edition.story !== story)
      throw new Refusal('bad-request', 'That edition is of another story.')
    if (original.edition.follows !== null)
      throw new Refusal('bad-request', 'A localization follows the original, not another localization.')
    if (original.edition.language === language)
      throw new Refusal('conflict', 'The original is in that language already.')
    const there = (await stores.editions.list(story)).find((one) => one.language === language)
    const only = original.story.restrictedTo
    if (there) return { edition: there.id, only }
    const at = newsroom.now()
    const made = await makeEdition(stores, {
      story,
      language,
      follows: { id: follows, doc },
      copy: { headline: '', standfirst: '', body: copyBlocks(doc), fields: fieldsOf(doc), credits: [] },
      madeBy: person.id,
      madeAt: at,
    })
    await keepsTranslating(stores, original.asker, made, at)
    return { edition: made, only }
  })
  newsroom.bus.tell({ kind: 'stories' }, only)
  return editionIn(await storyRow(newsroom, person, story), edition)
}
