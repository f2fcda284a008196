import type { PublishableCopy } from '@copydesk/shared/copy'
import { asksHoldings } from '@copydesk/shared/credits/asks-holdings'
import type { State, UnderReview } from '@copydesk/shared/review'

/** What the review machine judges, out of what the store says and the copy that an act would keep. */
export function underReview(facts: {
  edition: { state: State; claimedBy: string | null }
  story: { genre: string; desk: string }
  /** Desks that ask about holdings. */
  asking: readonly string[]
  filed: { hash: string } | null
  cleared: { hash: string } | null
  copy: { hash: string; publishable: PublishableCopy }
  machineMade: readonly string[]
}): UnderReview {
  const { publishable, hash } = facts.copy
  const { genre, desk } = facts.story
  return {
    state: facts.edition.state,
    claimedBy: facts.edition.claimedBy,
    filedHash: facts.filed?.hash ?? null,
    clearedHash: facts.cleared?.hash ?? null,
    hash,
    headline: publishable.headline.trim() !== '',
    body: publishable.body.some((block) => block.runs.some((run) => run.text.trim() !== '')),
    machineMade: facts.machineMade,
    alert: genre === 'alert',
    holdingsOpen: asksHoldings(facts.asking, desk, genre) && !publishable.disclosure,
  }
}
