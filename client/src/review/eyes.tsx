import { shortName } from '@copydesk/shared/people'
import type { EditionPage } from '@copydesk/shared/story'
import { Notice } from '../ui/notice.tsx'

type Eyes = Pick<EditionPage, 'approvals' | 'clearedBy'>

/** Some of those whom the desk asks for have cleared this copy, and it waits for more. */
export const isPartlyCleared = ({ approvals, clearedBy }: Eyes): boolean =>
  clearedBy.length > 0 && clearedBy.length < approvals

/** Once this person has cleared it too, nobody else is asked for. */
export const isLastToClear = ({ approvals, clearedBy }: Eyes, me: string): boolean =>
  new Set([...clearedBy.map(({ id }) => id), me]).size >= approvals

/** How many have cleared this copy, of how many, and who. */
export function ClearedBy({ approvals, clearedBy }: Eyes) {
  const names = clearedBy.map(({ name }) => shortName(name))
  return (
    <Notice>
      {names.length} of {approvals} {names.length === 1 ? 'has' : 'have'} cleared this copy
      {names.length > 0 ? `: ${new Intl.ListFormat('en-GB').format(names)}` : ''}.
    </Notice>
  )
}
