import { differences } from '@copydesk/shared/review'
import type { EditionPage } from '@copydesk/shared/story'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { getChanges } from '../api/editions.ts'
import { keys } from '../api/keys.ts'
import styles from './changes-since.module.css'

/** "3 changes since", beside what says when it was cleared, with the way to see them. */
export function ChangesSince({ page: { edition } }: { page: EditionPage }) {
  const asked = edition.state === 'approved' && edition.changedSinceCleared
  const changes = useQuery({
    queryKey: keys.changes(edition.id),
    queryFn: ({ signal }) => getChanges(edition.id, signal),
    enabled: asked,
  })
  const count = useMemo(() => {
    const { base, live } = changes.data ?? {}
    return base && live ? differences(base.publishable, live.publishable).count : null
  }, [changes.data])
  if (!asked) return null
  return (
    <Link to="/story/$editionId/clear" params={{ editionId: edition.id }} className={styles.since}>
      {count === null ? 'Changed since' : count === 1 ? '1 change since' : `${count} changes since`}
    </Link>
  )
}
