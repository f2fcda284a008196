import { differences, emptyCopy } from '@copydesk/shared/review'
import type { EditionPage } from '@copydesk/shared/story'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { saying } from '../api/ask.ts'
import { getCopy, getEdition } from '../api/editions.ts'
import { keys } from '../api/keys.ts'
import { getVersion } from '../api/versions.ts'
import { clock, useNow } from '../newsroom/clock.ts'
import { BackToStory } from '../story/back-to-story.tsx'
import { StoryFrame } from '../story/story-frame.tsx'
import { useTitle } from '../story/use-title.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { DifferingCopy } from './differing-copy.tsx'
import { ReadBackAnswer } from './read-back-answer.tsx'
import styles from './read-back-page.module.css'

type Copy = Awaited<ReturnType<typeof getCopy>>
type Filed = Awaited<ReturnType<typeof getVersion>>

/** Whoever filed reads what the desk has changed since, and says whether it is right: on a phone, with one thumb. */
export function ReadBackPage({ editionId }: { editionId: string }) {
  const page = useQuery({
    queryKey: keys.edition(editionId),
    queryFn: ({ signal }) => getEdition(editionId, signal),
  })
  const copy = useQuery({
    queryKey: keys.copy(editionId),
    queryFn: ({ signal }) => getCopy(editionId, signal),
    staleTime: 0,
  })
  const filedId = page.data?.filed?.id ?? null
  const filed = useQuery({
    queryKey: keys.version(filedId ?? ''),
    queryFn: ({ signal }) => getVersion(filedId ?? '', signal),
    enabled: filedId !== null,
  })
  useTitle(page.data ? `Since you filed ${page.data.story.slug}` : 'Since you filed')
  if (page.data && copy.data && (filed.data || filedId === null))
    return <ReadingBack page={page.data} newest={copy.data} filed={filed.data ?? null} />
  const failed = page.error ?? copy.error ?? filed.error
  return (
    <p className={styles.waiting} role={failed ? 'alert' : 'status'}>
      {failed ? saying(failed) : 'Comparing…'}
    </p>
  )
}

interface Props {
  page: EditionPage
  newest: Copy
  filed: Filed | null
}

function ReadingBack({ page, newest, filed }: Props) {
  const { edition, story, asksReadBack, readBack } = page
  const now = useNow()
  /** What is being read. It does not move under the reader. */
  const [read, setRead] = useState(newest)
  const moved = read.hash !== newest.hash
  const found = useMemo(
    () => differences(filed?.publishable ?? emptyCopy(read.publishable), read.publishable),
    [filed, read],
  )
  const answered = readBack?.ofThis ? readBack : null
  const count = found.count
  return (
    <StoryFrame
      label="Since you filed"
      panelStays
      bar={<BackToStory edition={edition.id} slug={story.slug} alone />}
      notice={
        (asksReadBack || answered?.answer === 'problem') && (
          <ReadBackAnswer edition={edition.id} hash={read.hash} isHeld={moved} />
        )
      }
      foot={null}
    >
      <div className={styles.page}>
        <div className={styles.head}>
          <h1 className={styles.title}>Since you filed</h1>
          <p role="status">
            {filed === null || page.filed === null
              ? 'It has not been filed: there is nothing to read back.'
              : count === 0
                ? `Nothing has changed since ${clock(page.filed.madeAt, now)}.`
                : `${count === 1 ? '1 change' : `${count} changes`} since ${clock(page.filed.madeAt, now)}. Select words to point at them.`}
          </p>
        </div>
        <div className={styles.notices}>
          {moved && (
            <Notice tone="stale" act={<Button onPress={() => setRead(newest)}>Show it</Button>}>
              The copy changed while you read. Read it as it is now before you answer.
            </Notice>
          )}
          {answered && (
            <Notice tone={answered.answer === 'ok' ? 'done' : 'stale'}>
              {answered.answer === 'ok'
                ? `You said “OK with me” at ${clock(answered.at, now)}.`
                : `You said at ${clock(answered.at, now)} what is wrong: the desk has it.`}
              {answered.words && <span dir="auto"> {answered.words}</span>}
            </Notice>
          )}
          {!asksReadBack && !answered && filed !== null && (
            <Notice>Nobody asks you now: whoever filed it reads back what others changed.</Notice>
          )}
        </div>
        {filed !== null && (
          <DifferingCopy differences={found} language={edition.language} whole={count === 0} />
        )}
      </div>
    </StoryFrame>
  )
}
