import type { EditionPage } from '@copydesk/shared/story'
import { Link } from '@tanstack/react-router'
import { saying } from '../api/ask.ts'
import { useMe } from '../session/use-me.ts'
import { Button } from '../ui/button.tsx'
import styles from './next-act.module.css'
import { useReviewAct } from './use-review-act.ts'

/** The one thing that this person would do next with the edition as it stands, if there is one. */
export function NextAct({
  page,
  onFile,
  isFiling,
}: {
  page: EditionPage
  onFile: () => void
  isFiling: boolean
}) {
  const { edition } = page
  const me = useMe().person
  const acting = useReviewAct(edition.id)
  const next = nextAct(page, me.id)
  return (
    <>
      {acting.isError && (
        <span role="alert" className={styles.refused}>
          {saying(acting.error)}
        </span>
      )}
      {next === 'claim' && !isFiling && (
        <Button
          kind="act"
          onPress={() => acting.mutate({ act: 'claim', from: null })}
          isPending={acting.isPending}
        >
          Claim
        </Button>
      )}
      {next === 'clear' && (
        <Link to="/story/$editionId/clear" params={{ editionId: edition.id }} className={styles.clear}>
          {edition.state === 'approved' && page.notReviewed === null ? 'Clear the changes' : 'Clear'}
        </Link>
      )}
      {next === 'file' && (
        <Button kind={edition.state === 'draft' ? 'act' : 'quiet'} onPress={onFile}>
          {edition.state === 'draft' ? 'File' : 'File again'}
        </Button>
      )}
    </>
  )
}

export function nextAct(
  page: Pick<EditionPage, 'edition' | 'may'>,
  me: string,
): 'claim' | 'clear' | 'file' | null {
  const { edition, may } = page
  if (edition.state === 'submitted' && may.claim.allowed && edition.claimedBy === null) return 'claim'
  if (may.clear.allowed && (edition.claimedBy === null || edition.claimedBy.id === me)) return 'clear'
  if (may.file.allowed) return 'file'
  return may.clear.allowed ? 'clear' : null
}
