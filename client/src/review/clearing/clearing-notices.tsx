import { sentenceOf } from '@copydesk/shared/review'
import type { EditionPage } from '@copydesk/shared/story'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { ClearingView } from './clearing-views.ts'
import type { ClearAct } from './use-clear.ts'

interface Props {
  page: EditionPage
  clearing: ClearAct
  onView: (view: ClearingView) => void
}

/** Above the copy: why it cannot be cleared, or that it is. */
export function ClearingNotices({ page, clearing, onView }: Props) {
  const { clear } = page.may
  // What is in the way stands beside the copy already.
  const isListed = page.conditions.some((one) => one.blocks && sentenceOf(one) === clear.why)
  return (
    <>
      {clearing.refused !== null && <Notice tone="stop">{clearing.refused}</Notice>}
      {clearing.differs && !clearing.isCleared && (
        <Notice tone="stale" act={<Button onPress={() => onView('read')}>Read what goes out</Button>}>
          What would go out is not quite what is drawn here: something around the copy prints in another way
          now.
        </Notice>
      )}
      {clearing.isCleared ? (
        <Notice tone="done">
          Cleared as it stands. What is typed from now on does not go out until it is cleared too.
        </Notice>
      ) : (
        !clear.allowed && !isListed && <Notice>{clear.why}</Notice>
      )}
    </>
  )
}
