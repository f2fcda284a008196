import type { CreditRole, ReadName } from '@copydesk/shared/credits'
import { decodeWire, readWire, type WireReading } from '@copydesk/shared/formats'
import { Refusal } from '@copydesk/shared/refusal'
import type { DoubtfulName, Leftover, Named } from '@copydesk/shared/story'
import type { By } from '../act-store.ts'
import { contributorNamed } from '../credits/contributor-named.ts'
import { matchNames } from '../credits/directory/match-names.ts'
import { houseBook } from '../credits/house/house-book.ts'
import type { FirstCopy, FirstCredit } from '../edition/first-document.ts'
import type { Stores } from '../stores.ts'

/** A credit line names a dozen; each name is a look into the database while everybody's saving waits. */
const MOST_NAMES = 200

export interface ReadCopy {
  copy: FirstCopy
  /** What the reader could not place, kept until somebody has looked at it. */
  leftover: Leftover | null
}

/**
 * Reads wire text under the rules of a file, by the newsroom's own words too, whatever the browser was shown. Before the
 * transaction: it takes its time.
 */
export async function readingOf(stores: Pick<Stores, 'house'>, wire: string): Promise<WireReading> {
  const { styles } = await houseBook(stores)
  const reading = readWire(decodeWire(new TextEncoder().encode(wire)), styles)
  if (reading.byline.length + reading.credits.length > MOST_NAMES)
    throw new Refusal('too-large', `The text credits more than ${MOST_NAMES} people. Is it one story?`)
  return reading
}

interface Wanted {
  reading: WireReading
  headline: string
  /** What somebody has answered of names that are doubtful. */
  named: readonly Named[]
  by: By
}

/**
 * A story as its wire text begins it. Names become contributors: those that are known, or new ones; who is meant by a
 * name that is like another's is asked, and until then it stands beside the copy. What the text does not say stays
 * empty; the headline that a person gave goes before the one that was read.
 */
export async function readFirstCopy(
  stores: Stores,
  { reading, headline, named, by }: Wanted,
): Promise<ReadCopy> {
  const who = await whoIsMeant(stores, reading, named, by)
  const credits = new Map<string, FirstCredit>()
  const doubtful = new Map<string, DoubtfulName>()
  const credit = (read: ReadName, role: CreditRole, byline: boolean) => {
    const place = read.place ?? ''
    const uncertain = read.uncertain === true
    const contributor = who.get(read.name) ?? null
    if (contributor === null) {
      const { name } = read
      const asked = doubtful.get(name) ?? { name, kind: kindOf(read), credits: [] }
      asked.credits.push({ role, place, byline, uncertain })
      doubtful.set(name, asked)
      return
    }
    const key = `${contributor}|${role}`
    const known = credits.get(key)
    credits.set(key, {
      contributor,
      role,
      place: known?.place || place,
      byline: byline || known?.byline,
      uncertain: uncertain && known?.uncertain !== false,
    })
  }
  for (const read of reading.byline) credit(read, 'reporting', true)
  for (const read of reading.credits) credit(read, read.role, false)
  const { unplaced, bio, dateline, rights } = reading
  const isLeft = unplaced.length > 0 || bio !== '' || doubtful.size > 0
  return {
    copy: {
      headline: headline.trim() === '' ? reading.headline : headline,
      standfirst: reading.standfirst,
      body: reading.body,
      fields: {
        'dateline.place': dateline.place,
        'dateline.date': dateline.date,
        'dateline.agency': dateline.agency,
        rights,
      },
      credits: [...credits.values()],
    },
    leftover: isLeft ? { unplaced, bio, doubtful: [...doubtful.values()] } : null,
  }
}

const kindOf = ({ kind }: ReadName): DoubtfulName['kind'] => (kind === 'agency' ? 'agency' : 'person')

/** The id of the contributor whom each name means; null where somebody is to say so. */
async function whoIsMeant(
  stores: Stores,
  { byline, credits }: WireReading,
  named: readonly Named[],
  by: Wanted['by'],
): Promise<Map<string, string | null>> {
  const reads = new Map([...byline, ...credits].map((read) => [read.name, read]))
  const answers = new Map(named.map(({ name, contributor }) => [name, contributor]))
  const who = new Map<string, string | null>()
  // Before anybody is added: two names of one wire are no doubt about each other.
  for (const { name, known, like } of await matchNames({ stores }, [...reads.keys()])) {
    const answer = answers.get(name)
    if (known) who.set(name, known.id)
    else if (typeof answer === 'string') who.set(name, await idOf(stores, answer))
    else if (like.length > 0 && answer === undefined) who.set(name, null)
  }
  for (const [name, read] of reads) {
    if (who.has(name)) continue
    const { contributor } = await contributorNamed(stores, { name, kind: kindOf(read) }, by)
    who.set(name, contributor.id)
  }
  return who
}

async function idOf({ contributors }: Stores, id: string): Promise<string> {
  const contributor = await contributors.find(id)
  if (!contributor)
    throw new Refusal(
      'bad-request',
      'Somebody who was named is no contributor any more. Read the wire again.',
    )
  return contributor.id
}
