import { standsUntil, type UnderReview } from '@copydesk/shared/review'
import type { Stores } from '../stores.ts'
import type { EditionFacts } from '../story/about.ts'
import type { KeptCopy } from '../versions/version-store.ts'
import { approvers } from './approvers.ts'
import { conditionsOf } from './conditions/index.ts'
import { publishedHash } from './published-hash.ts'
import { unfit } from './unfit.ts'
import type { Written } from './written.ts'

interface At {
  at: Date
  /** Who wrote this copy: asked before, by `writtenIn`. */
  written: Written
  /** Whither it goes by the act: that desk's rules hold. */
  desk?: string | undefined
}

/** What the review machine judges: what the store says now, and the copy that an act would keep or send out. */
export async function underReview(
  stores: Stores,
  { edition, story, about, asker }: EditionFacts,
  copy: Pick<KeptCopy, 'hash' | 'publishable' | 'working'>,
  { at, written, desk = about.story.desk }: At,
): Promise<UnderReview> {
  const { review, versions, policies } = stores
  const policy = await policies.of(desk)
  const filed = edition.filed === null ? null : await versions.find(edition.filed)
  const cleared = edition.cleared === null ? null : await versions.find(edition.cleared)
  const clearings = await review.clearings(edition.id, copy.hash)
  const held = await review.hold(edition.id)
  const hold = held && standsUntil(held, at) ? held : null
  const clearedHash = cleared?.hash ?? null
  const conditions = await conditionsOf(stores, {
    ...{ reader: asker.id, edition, story, desk, policy, copy, filed, clearedHash },
    ...{ clearings, hold, written },
  })
  const { headline, body } = copy.publishable
  return {
    state: edition.state,
    claimedBy: edition.claimedBy,
    filedHash: filed?.hash ?? null,
    clearedHash,
    publishedHash: await publishedHash(stores, edition.id),
    alertOut: await stores.alerts.isOut(edition.id),
    hash: copy.hash,
    hasWords:
      headline.trim() !== '' || body.some((block) => block.runs.some((run) => run.text.trim() !== '')),
    hold,
    notReviewed: (await review.forcing(edition.id)) !== null,
    eyes: {
      approvals: policy.approvals,
      mainWriter: policy.mainWriterNotAlone ? written.main : null,
      clearedBy: approvers(clearings, policy),
    },
    unfit: await unfit(stores, asker, { desk, policy, language: edition.language }),
    conditions,
  }
}
