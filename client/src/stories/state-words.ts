import { type Person, shortName } from '@copydesk/shared/people'
import type { State } from '@copydesk/shared/review'
import type { EditionRow } from '@copydesk/shared/story'
import { clock } from '../newsroom/clock.ts'

const PLAIN: Record<State, string> = {
  draft: 'Draft',
  submitted: 'Filed',
  approved: 'Cleared',
  published: 'Published',
  spiked: 'Spiked',
  killed: 'Killed',
}

type Standing = Pick<
  EditionRow,
  | 'state'
  | 'claimedBy'
  | 'filedTo'
  | 'claimedAt'
  | 'filedAt'
  | 'clearedAt'
  | 'changedSinceCleared'
  | 'publishedAt'
>

/** Where an edition stands, in the trade's words: "With M. Dahl since 15:12". */
export function stateWords(edition: Standing, me: Pick<Person, 'id'>, now: Date): string {
  const { state, claimedBy } = edition
  switch (state) {
    case 'submitted': {
      if (!claimedBy) {
        const { filedTo } = edition
        const whom = filedTo ? ` for ${filedTo.id === me.id ? 'you' : shortName(filedTo.name)}` : ''
        return `${PLAIN.submitted}${edition.filedAt ? ` ${clock(edition.filedAt, now)}` : ''}${whom}`
      }
      const who = claimedBy.id === me.id ? 'you' : shortName(claimedBy.name)
      return `With ${who}${edition.claimedAt ? ` since ${clock(edition.claimedAt, now)}` : ''}`
    }
    case 'approved': {
      const words = edition.clearedAt ? `Cleared ${clock(edition.clearedAt, now)}` : PLAIN.approved
      return edition.changedSinceCleared ? `${words} · changed since` : words
    }
    case 'published':
      return edition.publishedAt ? `${PLAIN.published} ${clock(edition.publishedAt, now)}` : PLAIN.published
    case 'draft':
    case 'spiked':
    case 'killed':
      return PLAIN[state]
    default:
      return unknownState(state)
  }
}

/** A newer server may know a state that this page does not: its own word is better than none. */
const unknownState = (state: never): string => String(state)
