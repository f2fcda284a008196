import { may, maySee } from '@copydesk/shared/access'
import type { Condition } from '@copydesk/shared/review'
import type { Stores } from '../../stores.ts'
import { findEdition } from '../../story/about.ts'
import { asksReadBack } from '../asks-read-back.ts'
import { shortly } from '../shortly.ts'
import type { ConditionOf, Reviewed, ReviewedUnread } from './condition-of.ts'

/** Whoever filed it says whether what was changed since is right. */
export const readBack: ConditionOf = async (stores, reviewed) => {
  const filer = asksReadBack(reviewed)
  if (filer === null) return []
  const said = await saidOfThis(stores, reviewed, filer)
  if (said?.answer === 'ok') return []
  if (said) return [await problemOf(stores, reviewed, said)]
  const name = await nameOf(stores, filer)
  const common = commonTo(reviewed, filer)
  const words = `${name} filed it, and has not said whether what was changed since is right.`
  if (await files(stores, filer, reviewed)) return [{ ...common, words, who: `${name} reads it back.` }]
  // Nobody waits for somebody who cannot answer any more.
  return [
    {
      ...{ ...common, words, blocks: false },
      who: `${name} does not file it any more: whoever clears it asks another who knows.`,
    },
  ]
}

type Seen = ReviewedUnread & { copy: Pick<Reviewed['copy'], 'hash'> }

/** Whoever filed it sees a problem in exactly this copy. That they have said nothing of it is none. */
export const problemSeen: ConditionOf<Seen> = async (stores, reviewed) => {
  const filer = reviewed.filed?.madeBy ?? null
  if (!reviewed.policy.readBackBlocks || filer === null) return []
  const said = await saidOfThis(stores, reviewed, filer)
  return said?.answer === 'problem' ? [await problemOf(stores, reviewed, said)] : []
}

/** What they said of another copy since takes back nothing. */
const saidOfThis = ({ review }: Stores, { edition, copy }: Seen, filer: string) =>
  review.readBack(edition.id, filer, copy.hash)

async function problemOf(
  stores: Stores,
  reviewed: Seen,
  { person, words }: { person: string; words: string },
): Promise<Condition> {
  return {
    ...commonTo(reviewed, person),
    words: `${await nameOf(stores, person)} sees a problem in what was changed${words ? `: ${shortly(words)}` : '.'}`,
    who: 'Mend it, and they read it back once more.',
  }
}

const commonTo = ({ policy, reader }: ReviewedUnread, filer: string) =>
  ({
    kind: 'read-back',
    for: 'clear',
    blocks: policy.readBackBlocks,
    place: { page: filer === reader ? 'read-back' : 'clear' },
  }) as const

const nameOf = async ({ people }: Stores, person: string): Promise<string> =>
  (await people.byId()).get(person)?.name ?? 'Whoever filed it'

async function files(stores: Stores, filer: string, { edition, story }: Reviewed): Promise<boolean> {
  const who = await stores.people.enterable(filer)
  if (!who || !maySee(who, { story })) return false
  return may('file', who, (await findEdition(stores, who, edition.id)).about).allowed
}
