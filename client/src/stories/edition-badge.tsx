import type { Person } from '@copydesk/shared/people'
import type { EditionRow } from '@copydesk/shared/story'
import { StateBadge } from '../ui/state-badge.tsx'
import { stateWords } from './state-words.ts'

interface Props {
  edition: EditionRow
  me: Pick<Person, 'id'>
  now: Date
  /** Which language it is, also of an original. */
  named?: boolean
}

/** Where an edition stands, with its language before it where that is not the story's own. */
export function EditionBadge({ edition, me, now, named = edition.follows !== null }: Props) {
  return (
    <StateBadge state={edition.state} changed={edition.state === 'approved' && edition.changedSinceCleared}>
      {named && `${edition.language.toUpperCase()} `}
      {stateWords(edition, me, now)}
    </StateBadge>
  )
}
