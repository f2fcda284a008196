import type { AlertWords } from '@copydesk/shared/alerts'
import { LANGUAGES } from '@copydesk/shared/languages'
import { shortName } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { getAlerts } from '../api/alerts.ts'
import { saying } from '../api/ask.ts'
import { keys } from '../api/keys.ts'
import { clock, useNow } from '../newsroom/clock.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { AlertForm } from './alert-form.tsx'
import styles from './alerts-panel.module.css'
import { useAlertAct } from './use-alerts.ts'

interface Props {
  alert: string
  words: AlertWords
  /** Somebody took it back; it stays for as long as one writes at it. */
  isGone?: boolean
  /** Told as one begins to change it, and is done. */
  onOpen: (isOpen: boolean) => void
}

/** An alert in one language: what it says, whose it is, and what can be done about it. */
export function AlertLine({ alert, words: one, isGone = false, onOpen }: Props) {
  const acting = useAlertAct()
  /** As it stood when one began to change it, or was last told how it stands. */
  const [changes, setChanges] = useState<AlertWords | null>(null)
  const client = useQueryClient()
  const now = useNow()
  const { edition, language, words, hash, filedBy, filedAt, releasedBy, releasedAt, address } = one
  /** What another filed meanwhile was told with the refusal: that is changed knowingly, and nothing that comes after it. */
  const look = async (why: unknown) => {
    if (!(why instanceof Refusal && why.code === 'conflict')) return
    const page = await client
      .fetchQuery({ queryKey: keys.alerts(edition), queryFn: ({ signal }) => getAlerts(edition, signal) })
      // Unread, it is refused again.
      .catch(() => null)
    const told = page?.alerts.find(({ id }) => id === alert)?.words.find((its) => its.edition === edition)
    if (told) setChanges((was) => was && { ...was, hash: told.hash })
  }
  if (changes)
    return (
      <li>
        <AlertForm
          {...{ edition, alert, first: changes, isGone, onOpen }}
          onRefused={look}
          label={LANGUAGES[language].english}
          act="File it so"
          onDone={() => setChanges(null)}
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
              <Button onPress={() => setChanges(one)}>Change</Button>
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
