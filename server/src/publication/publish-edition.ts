import { hashOf } from '@copydesk/shared/copy'
import {
  dayIn,
  FIRST_KINDS,
  kindsFor,
  type Publication,
  type PublicationKind,
  publicationAddress,
} from '@copydesk/shared/publication'
import type { EditionRecord } from '../edition/edition-store.ts'
import { newId } from '../new-id.ts'
import { UNNAMED } from '../people/desk-store.ts'
import type { Stores } from '../stores.ts'
import type { VersionRecord } from '../versions/version-store.ts'
import { askLocalizations } from './corrections/ask-localizations.ts'
import { settleCorrections } from './corrections/settle-corrections.ts'
import type { ReleaseRecord } from './release-store.ts'

/** So many letters of an id tell two stories of one headline and day apart; they stand in addresses that are read out. */
export const SHORT_ID = 8

interface Publishing {
  release: ReleaseRecord
  edition: EditionRecord
  version: VersionRecord
  /** Ids of all that go out of that release now. */
  beside: readonly string[]
  at: Date
}

/** Puts one cleared version out, in the transaction of its release, and says whom that told of something. */
export async function publishEdition(
  stores: Stores,
  { release, edition, version, beside, at }: Publishing,
): Promise<{ publication: Publication; told: string[] }> {
  const { publishable } = await stores.versions.read(version.id)
  // Whatever happened to the file since: nothing goes out but what was cleared.
  if (hashOf(publishable) !== version.hash)
    throw new Error(`version ${version.id} of edition ${edition.id} does not read as it was cleared`)
  const publishedAt = at.toISOString()
  if ((await stores.publications.addressOf(edition.id)) === null) {
    const zone = ((await stores.desks.newsroom()) ?? UNNAMED).zone
    await stores.publications.fixAddress(
      edition.id,
      publicationAddress({
        language: edition.language,
        day: dayIn(publishedAt, zone),
        headline: publishable.headline,
        id: newId().slice(0, SHORT_ID),
      }),
    )
  }
  const earlier = await stores.publications.ofEdition(edition.id)
  const [before = null] = earlier
  const publication = await stores.publications.keep({
    id: newId(),
    edition: edition.id,
    kind: kindOf(release, earlier),
    version: version.id,
    hash: version.hash,
    publishedAt,
    advisory: release.advisory,
    release: release.id,
    by: release.person,
  })
  const told = await askLocalizations(stores, edition, { publication, before, at, beside })
  await settleCorrections(stores, edition, { publication, before, version, at })
  await stores.releases.out(release.id, edition.id, version.id)
  // What was filed anew meanwhile, or cleared anew, is still to go out: but for the same copy, cleared once more.
  const cleared = edition.cleared === null ? null : await stores.versions.find(edition.cleared)
  const isAll = edition.state === 'approved' && cleared?.hash === version.hash
  if (isAll) await stores.editions.move(edition.id, { state: 'published', claimedBy: null, claimedAt: null })
  await stores.acts.record({
    at,
    person: release.person,
    act: 'release',
    what: 'edition',
    subject: edition.id,
    details: {
      ...{ from: edition.state, to: isAll ? 'published' : edition.state, kind: publication.kind },
      ...{ release: release.id, publication: publication.id, version: version.id, hash: version.hash },
    },
  })
  return { publication, told }
}

/** One language may go out for the first time with another's update. */
function kindOf({ kind }: ReleaseRecord, earlier: readonly Publication[]): PublicationKind {
  if (earlier.length === 0) return FIRST_KINDS.includes(kind) ? kind : 'story'
  const may = kindsFor(earlier.map((one) => one.kind))
  // Of an edition that has its story already, another's first text is an update.
  return (kind === 'story' || kind === 'urgent') && !may.includes(kind) ? 'update' : kind
}
