import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { TranslationFacts } from '@copydesk/shared/translation/standing'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import { findEdition } from '../story/about.ts'
import { documentOf } from '../versions/copy-document.ts'
import { blocksOfCopy } from './blocks-of-copy.ts'

/** Everything beside the two documents that says how a localization stands to its original. */
export async function translationFacts(
  { stores }: Pick<Newsroom, 'stores'>,
  person: Person,
  id: string,
): Promise<TranslationFacts> {
  return factsBeside(stores, (await findEdition(stores, person, id)).edition)
}

/** The same for whoever has been let in to read it. */
export async function factsBeside(
  stores: Stores,
  edition: { id: string; follows: string | null },
): Promise<TranslationFacts> {
  const original = originalOf(edition)
  return {
    words: await stores.translation.wordsOf(edition.id),
    typos: await stores.translation.typosOf(original),
    filed: await filedTexts(stores, original),
  }
}

/** Throws for an edition that follows nothing. */
export function originalOf({ follows }: { follows: string | null }): string {
  if (follows === null)
    throw new Refusal('bad-request', 'This is an original. What is translated is said in its localizations.')
  return follows
}

/** What an edition said, block by block, when it was filed or cleared last. */
async function filedTexts(stores: Stores, original: string): Promise<TranslationFacts['filed']> {
  const versions = await stores.versions.list(original, { byPeople: true })
  const last = versions.find(({ reason }) => reason === 'filed' || reason === 'cleared')
  if (!last) return null
  const { working } = await stores.versions.read(last.id)
  const texts = blocksOfCopy(documentOf(working)).map(({ id, text }) => ({ block: id, text }))
  return { version: last.id, number: last.number, at: last.madeAt, texts }
}
