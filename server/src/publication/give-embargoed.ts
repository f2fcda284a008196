import { maySee } from '@copydesk/shared/access'
import type { PublishableCopy } from '@copydesk/shared/copy'
import { writeFormat } from '@copydesk/shared/formats'
import type { Person } from '@copydesk/shared/people'
import type { Embargo } from '@copydesk/shared/publication'
import { standsUntil } from '@copydesk/shared/review'
import type { Newsroom } from '../newsroom.ts'
import { askerOf } from '../people/asker-of.ts'
import { demand } from '../story/about.ts'
import { embargoesOf, longestOf } from './embargoes-of.ts'
import { markOf } from './mark-of.ts'
import { orderedOf } from './ordered-of.ts'
import { standingOf } from './standing-of.ts'

/** Cleared copy that its readers may not have yet, marked in its text and beside it. */
interface EmbargoedCopy {
  edition: string
  language: string
  embargo: Embargo
  marked: string
  hash: string
  text: string
  copy: PublishableCopy
}

/** What waits under an embargo, for a destination that is trusted with it in advance. Each copy that is given is put on record. */
export async function giveEmbargoed(
  { stores }: Pick<Newsroom, 'stores'>,
  person: Person,
): Promise<EmbargoedCopy[]> {
  return stores.transact(async (within) => {
    const asker = await askerOf(within, person)
    demand('manage-newsroom', { asker })
    const at = await within.clock.now()
    const given: EmbargoedCopy[] = []
    for (const release of await within.releases.waiting()) {
      if (release.embargo === null || !standsUntil(release.embargo, at)) continue
      // Nobody has it before the time that we set ourselves.
      if (release.notBefore !== null && release.notBefore.at > at.toISOString()) continue
      // What stands on another language of the story holds for this one.
      const embargo = longestOf(await embargoesOf(within, release.story, at)) ?? release.embargo
      const story = await within.stories.find(release.story)
      if (!story || !maySee(asker, { story })) continue
      for (const part of release.editions) {
        const edition = part.out ? null : await within.editions.find(part.edition)
        if (!edition) continue
        const standing = await standingOf(within, edition, orderedOf(release, part, edition), at)
        if (standing.is !== 'ready') continue
        const { publishable: copy, hash } = await within.versions.read(standing.version.id)
        const marked = markOf(embargo)
        const text = writeFormat('text', copy, marked)
        given.push({ edition: edition.id, language: edition.language, embargo, marked, hash, text, copy })
        await within.acts.record({
          ...{ at, person: person.id, act: 'give-embargoed', what: 'edition', subject: edition.id },
          details: { release: release.id, version: standing.version.id, hash },
        })
      }
    }
    return given
  })
}
