import { AFTER_READ_DAYS, type WentOut } from '@copydesk/shared/after-read'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { saying } from '../api/ask.ts'
import { Frame, Grow } from '../app/layout/frame.tsx'
import { PageBar } from '../app/layout/page-bar.tsx'
import { useNow } from '../newsroom/clock.ts'
import { Button, buttonLook } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { Notice } from '../ui/notice.tsx'
import { Tick } from '../ui/tick.tsx'
import { useNarrow } from '../ui/use-narrow.ts'
import { AFTER_READ_KEYS } from './after-read-keys.ts'
import styles from './after-read-page.module.css'
import { OutLine } from './out-line.tsx'
import { ReadCopies } from './read-copies.tsx'
import { useAfterReadKeys } from './use-after-read-keys.ts'
import { useCorrect } from './use-correct.ts'
import { useSeen } from './use-seen.ts'
import { wentOutQuery } from './went-out-query.ts'

/** Everything that went out since one last looked, each localization beside its original. */
export function AfterReadPage() {
  const { data, error, refetch } = useQuery(wentOutQuery)
  const seeing = useSeen()
  const now = useNow()
  const narrow = useNarrow()
  const [showsAll, setShowsAll] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const [isAsking, setAsking] = useState(false)
  /** What was to be read when one came stays in view when it has been: one goes back to it with a key. */
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const list = useRef<HTMLUListElement>(null)
  // As it went out, so that an update is read after what it updates.
  const out = useMemo(
    () => data?.toReversed().filter(({ id, seen }) => showsAll || !seen || kept.has(id)),
    [data, showsAll, kept],
  )
  const left = data?.filter(({ seen }) => !seen).length ?? 0
  const current = out?.find(({ id }) => id === chosen) ?? out?.find(({ seen }) => !seen) ?? out?.[0]
  useEffect(() => {
    document.title = left > 0 ? `(${left}) After-read · Copydesk` : 'After-read · Copydesk'
  }, [left])

  const choose = useCallback((one: WentOut) => {
    setChosen(one.id)
    setAsking(false)
    list.current?.querySelector<HTMLElement>(`[data-out="${CSS.escape(one.id)}"]`)?.focus()
  }, [])
  const go = useCallback(
    (by: 1 | -1) => {
      const here = out?.findIndex(({ id }) => id === current?.id) ?? -1
      const next = out?.[here + by]
      if (next) choose(next)
    },
    [out, current, choose],
  )
  const { mutate: note } = seeing
  const onSeen = useCallback(() => {
    if (!current || !out) return
    const seen = !current.seen
    setKept((was) => new Set(was).add(current.id))
    note({ ids: [current.id], seen })
    const at = out.indexOf(current)
    const next = [...out.slice(at + 1), ...out.slice(0, at)].find((one) => !one.seen)
    if (seen && next) choose(next)
  }, [current, out, note, choose])
  const onQuery = useCallback(() => setAsking(true), [])
  const { correct: onCorrect, whyNot } = useCorrect(current)
  useAfterReadKeys({ go, onSeen, onQuery, onCorrect })

  const wrong = error ?? seeing.error
  return (
    <Frame
      label="After-read"
      bar={
        <PageBar title="After-read">
          <span className={styles.left} role="status">
            {data && (left === 0 ? 'Everything is read' : `${left} to read`)}
          </span>
        </PageBar>
      }
      foot={
        !narrow && (
          <>
            <span>What went out in the last three days</span>
            <Grow />
            <span>
              <Kbd keys={AFTER_READ_KEYS.next.keys} /> <Kbd keys={AFTER_READ_KEYS.previous.keys} /> move ·{' '}
              <Kbd keys={AFTER_READ_KEYS.seen.keys} /> seen · <Kbd keys={AFTER_READ_KEYS.query.keys} /> query
              · <Kbd keys={AFTER_READ_KEYS.correct.keys} /> correct
            </span>
          </>
        )
      }
    >
      <div className={styles.page} aria-busy={!data}>
        {wrong && (
          <Notice tone="stop" act={error && <Button onPress={() => void refetch()}>Try again</Button>}>
            {saying(wrong)}
          </Notice>
        )}
        {whyNot !== null && <Notice tone="stale">{whyNot} Its desk is asked about it with Q.</Notice>}
        {out?.length === 0 && (
          <EmptyState
            title={
              data?.length === 0
                ? 'Nothing has gone out lately'
                : `You have read everything that went out in the last ${AFTER_READ_DAYS} days`
            }
            act={
              data && data.length > 0 ? (
                <Button onPress={() => setShowsAll(true)}>Show what I have read</Button>
              ) : (
                <Link to="/" search={{}} className={buttonLook('quiet')}>
                  All stories
                </Link>
              )
            }
          >
            What is published appears here by itself, in every language, until you have seen it.
          </EmptyState>
        )}
        {out && current && (
          <div className={styles.columns}>
            <div className={styles.side}>
              <div className={styles.which}>
                <Tick isTicked={showsAll} onChange={setShowsAll}>
                  Read ones too
                </Tick>
              </div>
              <ul ref={list} className={styles.list} aria-label="What went out">
                {out.map((one) => (
                  <OutLine
                    key={one.id}
                    out={one}
                    now={now}
                    isCurrent={one === current}
                    onChoose={() => choose(one)}
                  />
                ))}
              </ul>
            </div>
            <ReadCopies
              key={current.id}
              out={current}
              now={now}
              isAsking={isAsking}
              onAsking={setAsking}
              {...{ onSeen, onCorrect }}
            />
          </div>
        )}
      </div>
    </Frame>
  )
}
