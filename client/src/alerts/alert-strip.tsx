import type { WaitingAlert } from '@copydesk/shared/alerts'
import { LANGUAGES } from '@copydesk/shared/languages'
import { shortName } from '@copydesk/shared/people'
import { storyAddress } from '@copydesk/shared/story'
import { Link } from '@tanstack/react-router'
import { Zap } from 'lucide-react'
import { useState } from 'react'
import { saying } from '../api/ask.ts'
import { clock, useNow } from '../newsroom/clock.ts'
import { useMe } from '../session/use-me.ts'
import { Button } from '../ui/button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { Notice } from '../ui/notice.tsx'
import styles from './alert-strip.module.css'
import { useAlertAct, useWaitingAlerts } from './use-alerts.ts'

interface Props {
  /** Of one story; otherwise of all. */
  story?: string
  className?: string | undefined
}

/** Alerts that wait: whoever has read one lets it out with one key. In the list, J and K come by here. */
export function AlertStrip({ story, className }: Props) {
  const { data } = useWaitingAlerts()
  const me = useMe().person.id
  const acting = useAlertAct()
  const [released, setReleased] = useState<string | null>(null)
  const now = useNow()
  const waiting = (data ?? []).filter((one) =>
    story ? one.story === story && one.mayRelease.allowed : one.mayRelease.allowed || one.filedBy?.id === me,
  )
  if (waiting.length === 0 && released === null && !acting.isError) return null
  const ready = waiting.filter(({ mayRelease }) => mayRelease.allowed).length
  const release = ({ edition, alert, hash, words }: WaitingAlert) =>
    acting.mutate(
      { edition, act: 'release-alert', wanted: { alert, hash } },
      { onSuccess: () => setReleased(words) },
    )
  return (
    <div className={className}>
      {waiting.length > 0 && (
        <section className={styles.strip} aria-label="Alerts that wait">
          <h2 className={styles.title} role="status">
            <Zap size={14} aria-hidden />{' '}
            {waiting.length === 1 ? '1 alert waits' : `${waiting.length} alerts wait`}
            {ready > 0 ? ': read and release' : ' for another editor'}
          </h2>
          <ul>
            {waiting.map((one) => (
              <li key={`${one.alert} ${one.edition}`} className={styles.alert}>
                <span className={styles.about}>
                  {!story && (
                    <Link to={storyAddress({ id: one.edition, headline: one.words })} className={styles.slug}>
                      {one.slug}
                    </Link>
                  )}
                  <span>{LANGUAGES[one.language].english}</span>
                </span>
                <span className={styles.words} lang={one.language} dir="auto">
                  {one.words}
                </span>
                <span className={styles.by}>
                  {one.filedBy && `${shortName(one.filedBy.name)}, `}
                  {clock(one.filedAt, now)}
                </span>
                {one.mayRelease.allowed ? (
                  <Button
                    kind="approve"
                    isPending={acting.isPending}
                    onPress={() => release(one)}
                    data-row={`${one.alert} ${one.edition}`}
                    aria-label={`Release the alert “${one.words}”`}
                  >
                    Release <Kbd keys="Enter" />
                  </Button>
                ) : (
                  <span className={styles.by}>{one.mayRelease.why}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {acting.isError && <Notice tone="stop">{saying(acting.error)}</Notice>}
      {released !== null && (
        <Notice
          tone="done"
          act={
            <Button kind="plain" onPress={() => setReleased(null)}>
              Dismiss
            </Button>
          }
        >
          It is out: “<bdi>{released}</bdi>”
        </Notice>
      )}
    </div>
  )
}
