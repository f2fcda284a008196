import { differences, emptyCopy } from '@copydesk/shared/review'
import type { EditionPage } from '@copydesk/shared/story'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { saying } from '../../api/ask.ts'
import { type Changes, getChanges } from '../../api/editions.ts'
import { keys } from '../../api/keys.ts'
import { asSeen, reviewEdition } from '../../api/review-acts.ts'
import { Grow } from '../../app/layout/frame.tsx'
import { useNow } from '../../newsroom/clock.ts'
import { useMe } from '../../session/use-me.ts'
import { stateWords } from '../../stories/state-words.ts'
import { BackToStory } from '../../story/back-to-story.tsx'
import { clearedWords } from '../../story/cleared-words.ts'
import { StoryFrame } from '../../story/story-frame.tsx'
import { Button } from '../../ui/button.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { Notice } from '../../ui/notice.tsx'
import ground from '../../ui/read-page.module.css'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Views } from '../../ui/views.tsx'
import { BeforeItGoesOut } from '../before-it-goes-out.tsx'
import { changesWords, clearWords, sinceWords } from '../changes-words.ts'
import { DifferingCopy } from '../differing-copy.tsx'
import { useChangeKeys } from '../use-change-keys.ts'
import { type ClearingView, clearingViews } from './clearing-views.ts'
import styles from './read-clearing.module.css'
import { useTicks } from './use-ticks.ts'

const VIEWS = { changes: 'Changes only', whole: 'Whole story' }

interface Props {
  page: EditionPage
  newest: Changes
  /** For whoever writes the copy: the way back to where it is written. */
  onView?: ((view: ClearingView) => void) | undefined
}

/** What changed since it was cleared (or filed) last, to be read, and the act that lets exactly this copy go out. */
export function ReadClearing({ page, newest, onView }: Props) {
  const { edition, story, may } = page
  const me = useMe().person
  const client = useQueryClient()
  /** What is being read. It does not move under the reader: newer copy is announced, and shown when asked for. */
  const [read, setRead] = useState(newest)
  // What nobody has cleared yet is read as a whole; later, what changed is enough.
  const [whole, setWhole] = useState(!onView && newest.base?.version.reason !== 'cleared')
  const copy = useRef<HTMLDivElement>(null)

  const found = useMemo(
    () => differences(read.base?.publishable ?? emptyCopy(read.live.publishable), read.live.publishable),
    [read],
  )
  const moved = read.live.hash !== newest.live.hash || read.base?.version.id !== newest.base?.version.id
  const came = useMemo(
    () => (moved ? differences(read.live.publishable, newest.live.publishable).count : 0),
    [moved, read, newest],
  )
  const ticks = useTicks(edition.id, read.live.hash)
  const clearing = useMutation({
    mutationFn: () =>
      reviewEdition(edition.id, {
        act: 'clear',
        hash: read.live.hash,
        from: asSeen(edition),
        ticked: ticks.ticked,
      }),
    onSuccess: async (after) => {
      client.setQueryData(keys.edition(edition.id), after)
      setRead(
        await client.fetchQuery({
          queryKey: keys.changes(edition.id),
          queryFn: () => getChanges(edition.id),
        }),
      )
      void client.invalidateQueries({ queryKey: keys.stories })
    },
    // Somebody typed, or somebody else acted: what is known here is old.
    onError: () => client.invalidateQueries({ queryKey: keys.edition(edition.id) }),
  })
  const cleared =
    edition.state === 'approved' && page.cleared?.hash === read.live.hash && page.notReviewed === null
  const mayClear = may.clear.allowed && !moved && !cleared
  const clear = () => mayClear && !clearing.isPending && clearing.mutate()
  useChangeKeys({ copy, onClear: clear })
  const now = useNow()
  const everything = whole || read.base === null

  return (
    <StoryFrame
      label="What changed"
      panelStays
      panel={<BeforeItGoesOut page={page} copy={read.live.publishable} isCleared={cleared} ticks={ticks} />}
      bar={
        <>
          <BackToStory edition={edition.id} slug={story.slug} />
          <StateBadge state={edition.state}>
            {edition.state === 'approved' ? clearedWords(page, me.id, now) : stateWords(edition, me, now)}
          </StateBadge>
          <span className={`${ground.count} ${styles.count}`} role="status">
            {cleared
              ? 'Nothing changed since'
              : changesWords(found.count, read.base?.version ?? null, page.notReviewed !== null)}
          </span>
          <span className={ground.grow} />
          {onView ? (
            <Views label="What is shown" views={clearingViews(page)} shown="read" onShow={onView} />
          ) : (
            <Views
              label="What is shown"
              views={VIEWS}
              shown={whole ? 'whole' : 'changes'}
              onShow={(view) => setWhole(view === 'whole')}
              hidden={read.base === null}
            />
          )}
          {!cleared && (
            <Button kind="approve" onPress={clear} isDisabled={!mayClear} isPending={clearing.isPending}>
              {clearWords(found.count, read.base !== null)}
            </Button>
          )}
        </>
      }
      foot={
        <>
          <span>{sinceWords(read.base?.version ?? null, me)}</span>
          <Grow />
          <span className={ground.keys}>
            <Kbd keys="J" /> <Kbd keys="K" /> next, previous change
          </span>
          {!cleared && may.clear.allowed && (
            <span className={ground.keys}>
              <Kbd keys="Ctrl+Enter" /> clear
            </span>
          )}
        </>
      }
    >
      <div className={ground.page}>
        <div className={styles.notices}>
          {moved && (
            <Notice
              tone="stale"
              act={
                <Button
                  onPress={() => {
                    clearing.reset()
                    setRead(newest)
                  }}
                >
                  Show it
                </Button>
              }
            >
              The copy changed while you read: {came === 1 ? '1 more change' : `${came} more changes`}. Read
              the copy as it is now before you clear it.
            </Notice>
          )}
          {clearing.isError && <Notice tone="stop">{saying(clearing.error)}</Notice>}
          {!may.clear.allowed && !cleared && <Notice>{may.clear.why}</Notice>}
          {cleared && (
            <Notice tone="done">
              Cleared as it stands. What is typed from now on does not go out until it is cleared too.
            </Notice>
          )}
        </div>
        <div ref={copy}>
          <DifferingCopy
            differences={read.base ? found : differences(read.live.publishable, read.live.publishable)}
            language={edition.language}
            whole={everything}
          />
        </div>
      </div>
    </StoryFrame>
  )
}
