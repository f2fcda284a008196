import type { WentOut } from '@copydesk/shared/after-read'
import { shortName } from '@copydesk/shared/people'
import { differences } from '@copydesk/shared/review'
import { useMemo } from 'react'
import { saying } from '../api/ask.ts'
import { clock } from '../newsroom/clock.ts'
import { publishedAs } from '../publication/published-as.ts'
import { DifferingCopy } from '../review/differing-copy.tsx'
import { Button } from '../ui/button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { Notice } from '../ui/notice.tsx'
import { useCopyOf } from '../versions/use-copy-of.ts'
import { AFTER_READ_KEYS } from './after-read-keys.ts'
import styles from './after-read-page.module.css'
import { QueryForm } from './query-form.tsx'

const languageName = new Intl.DisplayNames('en', { type: 'language' })

interface Props {
  out: WentOut
  now: Date
  isAsking: boolean
  onAsking: (asks: boolean) => void
  onSeen: () => void
  onCorrect: () => void
}

/** The copy, or the alert, as it went out, and beside a localization the original as it was out then. */
export function ReadCopies({ out, now, isAsking, onAsking, onSeen, onCorrect }: Props) {
  const { edition, version, language, beside, follows, by, kind, advisory, publishedAt } = out
  const who = by ? ` by ${shortName(by.name)}` : ''
  return (
    <section className={styles.reading} aria-label={`${out.story.slug}, ${languageName.of(language)}`}>
      <div className={styles.acts}>
        <Button kind="act" onPress={onSeen}>
          {out.seen ? 'Read again' : 'Seen'} <Kbd keys={AFTER_READ_KEYS.seen.keys} />
        </Button>
        <Button onPress={() => onAsking(true)}>
          Query <Kbd keys={AFTER_READ_KEYS.query.keys} />
        </Button>
        <Button onPress={onCorrect}>
          Correct <Kbd keys={AFTER_READ_KEYS.correct.keys} />
        </Button>
        <span className={styles.when}>
          {publishedAs(out)} {clock(publishedAt, now)}
          {who}
        </span>
      </div>
      {isAsking && <QueryForm edition={edition} onLeave={() => onAsking(false)} />}
      {kind === 'kill' && (
        <Notice tone="stop">It was withdrawn, in every language. This is what had been out.</Notice>
      )}
      {advisory && (
        <p className={styles.advisory} dir="auto">
          {advisory}
        </p>
      )}
      <div className={styles.copies} data-two={beside !== null || undefined}>
        {beside && follows !== null && (
          <OneCopy
            edition={follows}
            version={beside.version}
            title={`${languageName.of(beside.language)} (original)`}
          />
        )}
        {version === null ? (
          <p className={styles.alert} lang={language} dir="auto">
            {out.headline}
          </p>
        ) : (
          <OneCopy edition={edition} version={version} title={languageName.of(language) ?? language} />
        )}
      </div>
      {version !== null && follows !== null && !beside && (
        <p className={styles.when}>Its original has not gone out.</p>
      )}
    </section>
  )
}

function OneCopy({ edition, version, title }: { edition: string; version: string; title: string }) {
  const { copy, error } = useCopyOf(edition, version)
  // Of a copy and itself everything is the same: what is drawn is the copy.
  const whole = useMemo(() => copy && differences(copy, copy), [copy])
  return (
    <div className={styles.copy}>
      <h2 className={styles.title}>{title}</h2>
      {error && <Notice tone="stop">{saying(error)}</Notice>}
      {copy && whole && <DifferingCopy differences={whole} language={copy.language} whole />}
    </div>
  )
}
