import { may } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import { mayActNow, type ReviewAct } from '@copydesk/shared/review'
import type { EditionPage } from '@copydesk/shared/story'
import { askedOnce } from '../asked-once.ts'
import type { Newsroom } from '../newsroom.ts'
import { reviewStanding } from '../review/review-standing.ts'
import { underReview } from '../review/under-review.ts'
import { writtenIn } from '../review/written.ts'
import { findEdition } from '../story/about.ts'
import { storyRow } from '../story/story-row.ts'
import { machineFor } from '../translation/machine/machine-for.ts'
import { actedVersion, versionsOf } from '../versions/versions.ts'
import { liveCopy } from './live-copy.ts'

/** Everything that the page of an edition shows beside the copy itself, and what this person may do there. */
export async function editionPage(here: Newsroom, person: Person, id: string): Promise<EditionPage> {
  const stores = askedOnce(here.stores)
  const newsroom = { ...here, stores }
  const known = await findEdition(stores, person, id)
  const { asker, edition, about, story: planned } = known
  // What is planned is the whole story's, whichever desk does this edition.
  const ofStory = { story: { ...about.story, desk: planned.desk } }
  const live = await liveCopy(newsroom, edition)
  const story = await storyRow(newsroom, person, edition.story)
  const row = story.editions.find((one) => one.id === id)
  if (!row) throw new Error(`edition ${id} is not in its story`)
  const versions = await versionsOf(stores, id, { byPeople: true })
  const filed = actedVersion(versions, edition.filed)
  const cleared = actedVersion(versions, edition.cleared)
  const written = await writtenIn(newsroom, edition, live)
  const facts = await underReview(stores, known, live, { at: newsroom.now(), written })
  const now = (act: ReviewAct) => mayActNow(act, asker, about, facts)
  return {
    edition: {
      ...row,
      headline: live.publishable.headline,
      words: live.words,
      changedSinceCleared: cleared !== null && cleared.hash !== live.hash,
    },
    story,
    may: {
      write: may('write', asker, about),
      suggest: may('suggest', asker, about),
      credit: may('credit', asker, about),
      file: now('file'),
      claim: now('claim'),
      unclaim: now('unclaim'),
      return: now('return'),
      clear: now('clear'),
      force: now('force'),
      hold: now('hold'),
      unhold: now('unhold'),
      spike: now('spike'),
      revive: now('revive'),
      release: now('release'),
      kill: now('kill'),
      flag: may('flag', asker, about),
      localize: may('localize', asker, about),
      plan: may('plan', asker, ofStory),
      assign: may('assign', asker, ofStory),
      restrict: may('restrict', asker, ofStory),
      attest: may('attest-sources', asker, about),
      redact: may('redact', asker, about),
    },
    versions,
    filed,
    cleared,
    ...(await reviewStanding(stores, known, facts, { copy: live, written })),
    liveHash: live.hash,
    machine: typeof machineFor(newsroom, planned) !== 'string',
    leftover: edition.leftover,
    redacted: await stores.redactions.last(id),
    // The editor's words to the writers, while the edition is with them again.
    returned: (await stores.review.filing(id))?.returnedAt ? await stores.acts.lastReturn(id) : null,
  }
}
