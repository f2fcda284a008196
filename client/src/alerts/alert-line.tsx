import type { AlertWords } from '@copydesk/shared/alerts'
import { LANGUAGES } from '@copydesk/shared/languages'
import { shortName } from '@copydesk/shared/people'
import { useState } from 'react'
import { saying } from '../api/ask.ts'
import { clock, useNow } from '../newsroom/clock.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { AlertForm } from './alert-form.tsx'
import styles from './alerts-panel.module.css'
import { useAlertAct } from './use-alerts.ts'

/** An alert in one language: what it says, whose it is, and what can be done about it. */
export function AlertLine({ alert, words: one }: { alert: string; words: AlertWords }) {
  const acting = useAlertAct()
  const [changes, setChanges] = useState(false)
  const now = useNow()
  const { edition, language, words, hash, filedBy, filedAt, releasedBy, releasedAt, address } = one
  if (changes)
    return (
      <li>
        <AlertForm
          {...{ edition, alert, first: words }}
          label={LANGUAGES[language].english}
          act="File it so"
          onDone={() => setChanges(false)}
        />
      </li>
    )
  return (
    <li>
      <p className={styles.headline} lang={language} dir="auto">
        {words}
      </p>
      <p className={styles.quiet}>
        {LANGUAGES[language].english} · filed{filedBy ? ` by ${shortName(filedBy.name)}` : ''},{' '}
        {clock(filedAt, now)}
        {releasedAt &&
          ` · released${releasedBy ? ` by ${shortName(releasedBy.name)}` : ''}, ${clock(releasedAt, now)}`}
      </p>
      {address ? (
        <a className={styles.address} href={address} target="_blank" rel="noreferrer">
          <bdi>{address}</bdi>
        </a>
      ) : (
        <div className={styles.acts}>
          {!one.mayRelease.allowed && <p className={styles.why}>{one.mayRelease.why}</p>}
          {one.mayRelease.allowed && (
            <Button
              kind="approve"
              isPending={acting.isPending}
              onPress={() => acting.mutate({ edition, act: 'release-alert', wanted: { alert, hash } })}
            >
              Release
            </Button>
          )}
          {one.mayDrop.allowed && (
            <>
              <Button onPress={() => setChanges(true)}>Change</Button>
              <Button
                kind="plain"
                isPending={acting.isPending}
                onPress={() => acting.mutate({ edition, act: 'drop-alert', wanted: { alert } })}
              >
                Take it back
              </Button>
            </>
          )}
        </div>
      )}
      {acting.isError && <Notice tone="stop">{saying(acting.error)}</Notice>}
    </li>
  )
}
