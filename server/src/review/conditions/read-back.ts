import { may, maySee } from '@copydesk/shared/access'
import type { Stores } from '../../stores.ts'
import { findEdition } from '../../story/about.ts'
import { asksReadBack } from '../asks-read-back.ts'
import { shortly } from '../shortly.ts'
import type { ConditionOf, Reviewed } from './condition-of.ts'

/** Whoever filed it says whether what was changed since is right. */
export const readBack: ConditionOf = async (stores, reviewed) => {
  const filer = asksReadBack(reviewed)
  if (filer === null) return []
  const said = await stores.review.readBack(reviewed.edition.id, filer)
  const ofThis = said?.hash === reviewed.copy.hash ? said : null
  if (ofThis?.answer === 'ok') return []
  const name = (await stores.people.byId()).get(filer)?.name ?? 'Whoever filed it'
  // Nobody waits for somebody who cannot answer any more.
  const isHere = await files(stores, filer, reviewed)
  return [
    {
      kind: 'read-back',
      for: 'clear',
      blocks: reviewed.policy.readBackBlocks && isHere,
      words:
        ofThis === null
          ? `${name} filed it, and has not said whether what was changed since is right.`
          : `${name} sees a problem in what was changed${ofThis.words ? `: “${shortly(ofThis.words)}”` : '.'}`,
      who: !isHere
        ? `${name} does not file it any more: whoever clears it asks another who knows.`
        : ofThis === null
          ? `${name} reads it back.`
          : 'Mend it, and they read it back once more.',
      place: { page: filer === reviewed.reader ? 'read-back' : 'clear' },
    },
  ]
}

async function files(stores: Stores, filer: string, { edition, story }: Reviewed): Promise<boolean> {
  const who = await stores.people.enterable(filer)
  if (!who || !maySee(who, { story })) return false
  return may('file', who, (await findEdition(stores, who, edition.id)).about).allowed
}
