import type { Alert, AlertsPage } from '@copydesk/shared/alerts'
import { LANGUAGES } from '@copydesk/shared/languages'
import type { EditionPage } from '@copydesk/shared/story'
import { useState } from 'react'
import { saying } from '../api/ask.ts'
import { Notice } from '../ui/notice.tsx'
import { Panel, PanelSection } from '../ui/panel.tsx'
import { AlertForm } from './alert-form.tsx'
import { AlertLine } from './alert-line.tsx'
import styles from './alerts-panel.module.css'
import { useAlerts } from './use-alerts.ts'
import { type Held, withHeld } from './with-held.ts'

/** Headlines that go out alone: to file one, to read one and let it out, to write one in another language. */
export function AlertsPanel({ page: { edition } }: { page: EditionPage }) {
  const { data, error } = useAlerts(edition.id)
  const language = LANGUAGES[edition.language].english
  return (
    <Panel title="Alerts" aside={language}>
      {error && (
        <PanelSection>
          <Notice tone="stop">{saying(error)}</Notice>
        </PanelSection>
      )}
      <PanelSection>
        {data && !data.mayFile.allowed ? (
          <p className={styles.quiet}>{data.mayFile.why}</p>
        ) : (
          <AlertForm
            edition={edition.id}
            alert={null}
            label="The alert"
            act="File the alert"
            help="An editor who did not write it reads it and lets it out at once, before the story."
            waits={data?.alerts.some(({ words }) => words.some(isWaiting)) ?? true}
          />
        )}
      </PanelSection>
      {data && <Alerts page={data} edition={edition.id} language={language} />}
    </Panel>
  )
}

interface Shown {
  page: AlertsPage
  edition: string
  language: string
}

function Alerts({ page, edition, language }: Shown) {
  const [held, setHeld] = useState<readonly Held[]>([])
  const hold = (one: Held, isOpen: boolean) =>
    setHeld((before) => [...before.filter((other) => !isSame(other, one)), ...(isOpen ? [one] : [])])
  const alerts = withHeld(page.alerts, held)
  if (alerts.length === 0)
    return (
      <PanelSection>
        <p className={styles.quiet}>
          No alert of this story yet. What is filed here goes out as a headline alone.
        </p>
      </PanelSection>
    )
  return alerts.map((alert) => {
    const standing = page.alerts.find(({ id }) => id === alert.id)
    return (
      <PanelSection key={alert.id} title={`Alert ${alert.number}`}>
        <ul className={styles.words}>
          {alert.words.map((one) => (
            <AlertLine
              key={one.edition}
              alert={alert.id}
              words={one}
              isGone={!standing?.words.some((its) => its.edition === one.edition)}
              onOpen={(isOpen) => hold({ alert, changed: one }, isOpen)}
            />
          ))}
        </ul>
        {isMissing(alert, edition) && page.mayFile.allowed && (
          <AlertForm
            edition={edition}
            alert={alert.id}
            label={`In ${language}`}
            act={`File it in ${language}`}
            isFolded
            isGone={!standing}
            onOpen={(isOpen) => hold({ alert, changed: null }, isOpen)}
          />
        )}
      </PanelSection>
    )
  })
}

const isSame = (a: Held, b: Held) => a.alert.id === b.alert.id && a.changed?.edition === b.changed?.edition

const isWaiting = ({ releasedAt }: Alert['words'][number]) => releasedAt === null

const isMissing = ({ words }: Alert, edition: string) => words.every((one) => one.edition !== edition)
