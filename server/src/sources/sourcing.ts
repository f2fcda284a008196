import { holdsFor } from '@copydesk/shared/sources'
import type { Stores } from '../stores.ts'
import { documentOf } from '../versions/copy-document.ts'
import type { AttestationRecord, GroupRecord, MarkRecord } from './source-store.ts'
import { type PlacedMark, wordsInCopy } from './words-of-marks.ts'

/** What a story's sourcing is made of, in all its editions. */
export interface Sourcing {
  groups: readonly GroupRecord[]
  marks: readonly MarkRecord[]
  attestations: readonly AttestationRecord[]
}

export async function sourcingOf({ sources }: Pick<Stores, 'sources'>, story: string): Promise<Sourcing> {
  const groups = await sources.groups(story)
  if (groups.length === 0) return { groups, marks: [], attestations: [] }
  return { groups, marks: await sources.marks(story), attestations: await sources.attestations(story) }
}

/** Whether an attestation holds, by what the edition reads whose words it was said of. */
export type Holds = (attestation: AttestationRecord) => boolean

/**
 * What was said of an edition holds by the copy that is judged; what was said of the one that it follows holds by what of
 * that one was filed or cleared last. Other editions are other words.
 */
export async function holding(
  { editions, versions }: Pick<Stores, 'editions' | 'versions'>,
  { marks, attestations }: Sourcing,
  edition: { id: string; follows: string | null },
  here: ReadonlyMap<string, PlacedMark>,
): Promise<Holds> {
  const { follows } = edition
  const above =
    follows !== null && attestations.some((one) => one.edition === follows)
      ? await wordsFiled({ editions, versions }, follows, marks)
      : new Map<string, PlacedMark>()
  return ({ edition: of, group, keys }) => {
    if (of !== edition.id && of !== follows) return false
    const placed = of === edition.id ? here : above
    const words = marks.flatMap((mark) =>
      mark.group === group && mark.edition === of ? (placed.get(mark.id)?.says ?? []) : [],
    )
    return holdsFor(keys, words)
  }
}

async function wordsFiled(
  { editions, versions }: Pick<Stores, 'editions' | 'versions'>,
  id: string,
  marks: readonly MarkRecord[],
): Promise<ReadonlyMap<string, PlacedMark>> {
  const edition = await editions.find(id)
  const last = edition?.cleared ?? edition?.filed ?? null
  const version = last === null ? null : await versions.read(last)
  if (!edition || !version) return new Map()
  const here = marks.filter((mark) => mark.edition === id)
  return wordsInCopy(documentOf(version.working), here, edition.language)
}

/**
 * Groups whose sources somebody knows: all of them, or those that they are some of, where these were some of them in the
 * same words when that was said. What is called some of a known group since was never before whoever knows it.
 */
export function knownGroups({ groups, attestations }: Sourcing, holds: Holds): Set<string> {
  const isKnown = (id: string): boolean => {
    const above = aboveIn(groups, id)
    return attestations.some(
      (one) => (one.group === id || above.includes(one.group)) && holds(one) && holds({ ...one, group: id }),
    )
  }
  return new Set(groups.flatMap(({ id }) => (isKnown(id) ? id : [])))
}

/** Ids of the groups that a group is some of, and those some of, from the nearest. */
export function aboveIn(groups: readonly GroupRecord[], id: string): string[] {
  const above: string[] = []
  for (let at = groups.find((one) => one.id === id); at?.someOf != null; ) {
    const { someOf } = at
    if (someOf === id || above.includes(someOf)) break
    above.push(someOf)
    at = groups.find((one) => one.id === someOf)
  }
  return above
}
