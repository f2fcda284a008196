import { differences } from '@copydesk/shared/review'
import type { Version } from '@copydesk/shared/story'
import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { saying } from '../api/ask.ts'
import { getCopy, getVersion } from '../api/editions.ts'
import { keys } from '../api/keys.ts'
import { lazily } from '../app/lazily.tsx'
import { clock } from '../newsroom/clock.ts'
import { DifferingCopy } from '../review/differing-copy.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import styles from './version-view.module.css'

const written = lazily(() => import('../writers/written-version.tsx').then((page) => page.WrittenVersion))

interface Props {
  version: Version
  editionId: string
  onClose: () => void
}

/** A version as it was, or what became of it since; nobody can change it. */
export function VersionView({ version, editionId, onClose }: Props) {
  const [since, setSince] = useState(false)
  const [writers, setWriters] = useState(false)
  const then = useQuery({
    queryKey: keys.version(version.id),
    queryFn: ({ signal }) => getVersion(version.id, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const now = useQuery({
    queryKey: keys.copy(editionId),
    queryFn: ({ signal }) => getCopy(editionId, signal),
    enabled: since,
    staleTime: 0,
  })
  const before = then.data?.publishable
  const after = since ? now.data?.publishable : before
  const failed = then.error ?? now.error
  return (
    <div className={styles.view}>
      <div className={styles.bar} role="status">
        <span>
          <b>Version {version.number}</b>, {version.reason} {clock(version.madeAt, new Date())} by{' '}
          {version.madeBy.name}
        </span>
        <span className={styles.acts}>
          <Button kind="plain" onPress={() => setWriters(!writers)} aria-pressed={writers}>
            {writers ? 'Without writers' : 'Who wrote it'}
          </Button>
          <Button
            kind="plain"
            onPress={() => {
              setWriters(false)
              setSince(!since)
            }}
            aria-pressed={since}
          >
            {since ? 'As it was' : 'What changed since'}
          </Button>
          <Button onPress={onClose} autoFocus>
            Back to the copy
          </Button>
        </span>
      </div>
      {failed && <Notice tone="stop">{saying(failed)}</Notice>}
      {writers && before && (
        <Suspense>
          <written.Part edition={editionId} version={version.id} language={before.language} />
        </Suspense>
      )}
      {!writers && before && after && (
        <DifferingCopy differences={differences(before, after)} language={before.language} whole={!since} />
      )}
    </div>
  )
}
