import type { CreditRole, ReadName } from '@copydesk/shared/credits'
import { decodeWire, readWire, type WireReading } from '@copydesk/shared/formats'
import { Refusal } from '@copydesk/shared/refusal'
import { contributorNamed } from '../credits/contributor-named.ts'
import type { Leftover } from '../edition/edition-store.ts'
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
 * Reads wire text under the rules of a file, whatever the browser was shown. Before the transaction: it takes its time.
 */
export function readingOf(wire: string): WireReading {
  const reading = readWire(decodeWire(new TextEncoder().encode(wire)))
  if (reading.byline.length + reading.credits.length > MOST_NAMES)
    throw new Refusal('too-large', `The text credits more than ${MOST_NAMES} people. Is it one story?`)
  return reading
}

/**
 * A story as its wire text begins it. Names become contributors: those that are known, or new ones. What the text does
 * not say stays empty; the headline that a person gave goes before the one that was read.
 */
export async function readFirstCopy(
  stores: Stores,
  { reading, headline, by }: { reading: WireReading; headline: string; by: { person: string; at: Date } },
): Promise<ReadCopy> {
  const credits = new Map<string, FirstCredit>()
  const credit = async (read: ReadName, role: CreditRole, byline: boolean) => {
    const kind = read.kind === 'agency' ? 'agency' : 'person'
    const { contributor } = await contributorNamed(stores, { name: read.name, kind }, by)
    const key = `${contributor.id}|${role}`
    const known = credits.get(key)
    credits.set(key, {
      contributor: contributor.id,
      role,
      place: known?.place || read.place,
      byline: byline || known?.byline,
      uncertain: read.uncertain === true && known?.uncertain !== false,
    })
  }
  for (const read of reading.byline) await credit(read, 'reporting', true)
  for (const read of reading.credits) await credit(read, read.role, false)
  const { unplaced, bio, dateline, rights } = reading
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
    leftover: unplaced.length > 0 || bio !== '' ? { unplaced, bio } : null,
  }
}
