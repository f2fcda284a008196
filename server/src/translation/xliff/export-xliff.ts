import { Standings, translationBlocks } from '@copydesk/shared/translation/standing'
import { copyOf } from '../../edition/live-copy.ts'
import { writeXliff } from '../../formats/xliff/index.ts'
import type { Newsroom } from '../../newsroom.ts'
import { factsBeside, originalOf } from '../translation-facts.ts'
import { languageOf } from './language-of.ts'
import { unitsOf } from './units-of.ts'
import { wordsById } from './words.ts'

/** A localization as it stands on disk, for other translation tools. An original has none. */
export async function exportXliff(
  newsroom: Pick<Newsroom, 'stores' | 'rooms'>,
  edition: { id: string; language: string; follows: string | null },
): Promise<string> {
  const { id } = edition
  const original = originalOf(edition)
  const facts = await factsBeside(newsroom.stores, edition)
  const left = await newsroom.rooms.read(original, copyOf)
  const { right, position } = await newsroom.rooms.read(id, (doc, at) => ({
    right: copyOf(doc),
    position: at,
  }))
  const standings = new Standings()
  standings.hear(facts)
  standings.read(translationBlocks(left), translationBlocks(right))
  return writeXliff({
    from: await languageOf(newsroom, original),
    to: edition.language,
    made: { edition: id, position },
    units: unitsOf({ standings, originals: wordsById(left), localized: wordsById(right) }),
  })
}
