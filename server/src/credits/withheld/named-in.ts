import { readCredits, safetyName, saysName } from '@copydesk/shared/credits'
import { LANGUAGES } from '@copydesk/shared/languages'
import type * as Y from 'yjs'
import type { EditionRecord } from '../../edition/edition-store.ts'
import type { Newsroom } from '../../newsroom.ts'
import type { Stores } from '../../stores.ts'

/** Words that a desk writes beside the copy and that are printed. */
const BY_HAND = {
  'credit.line': 'the credit line that was written by hand',
  bio: 'the words on who the author is',
  holdings: 'the words on what the authors hold',
}

/**
 * Where a story names somebody already, in a sentence that says what to do; null where it does not. All its editions
 * are looked at: a localization prints what its original credits.
 */
export async function namedIn(
  { stores, rooms }: Pick<Newsroom, 'stores' | 'rooms'>,
  asked: EditionRecord,
  name: string,
): Promise<string | null> {
  for (const edition of await stores.editions.list(asked.story)) {
    const here = edition.id === asked.id
    const where = here ? 'the copy' : `the ${LANGUAGES[edition.language].english} edition`
    const { credits, byHand } = await rooms.read(edition.id, (doc) => ({
      credits: new Set(readCredits(doc).map(({ contributor }) => contributor)),
      byHand: wordsByHand(doc),
    }))
    for (const id of credits)
      if ((await namesOf(stores, id)).has(safetyName(name)))
        return `${name} is credited in ${where}. Remove that credit first.`
    for (const [what, words] of byHand)
      if (saysName(words, [name])) return `${name} is named in ${where}: in ${what}. Change that first.`
    const { unplaced = [], bio = '', doubtful = [] } = edition.leftover ?? {}
    const left = [...unplaced, bio, ...doubtful.map((one) => one.name)]
    if (left.some((words) => saysName(words, [name])))
      return `${name} is named beside ${where}, in what the import left. Put away what the import left first.`
  }
  return null
}

function wordsByHand(doc: Y.Doc): [string, string][] {
  const fields = doc.getMap<unknown>('fields')
  return Object.entries(BY_HAND).flatMap(([field, what]): [string, string][] => {
    const words = fields.get(field)
    return typeof words === 'string' ? [[what, words]] : []
  })
}

/** Every name that a credited contributor goes by, printed or not. */
async function namesOf(
  { contributors, directory, people }: Pick<Stores, 'contributors' | 'directory' | 'people'>,
  id: string,
): Promise<Set<string>> {
  const contributor = await contributors.find(id)
  if (!contributor) return new Set()
  const known = await directory.namesOf(contributor.id)
  const signedInAs = contributor.person === null ? undefined : (await people.byId()).get(contributor.person)
  return new Set([...known, ...(signedInAs ? [signedInAs.name] : [])].map(safetyName))
}
