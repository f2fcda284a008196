import type { Version } from '@copydesk/shared/story'
import { type KeyboardEvent, useState } from 'react'
import { clock } from '../newsroom/clock.ts'
import { lengthUnit } from '../newsroom/length-unit.ts'
import { foldCheckpoints } from './fold-checkpoints.ts'
import styles from './timeline.module.css'
import { changedWords, versionBy, versionTitle } from './version-words.ts'

interface Props {
  /** Newest first. */
  versions: readonly Version[]
  /** That they are in. */
  language: string
  /** Id of the one that is shown. */
  open: string | null
  onOpen: (id: string) => void
}

const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })

/** The life of an edition, day by day: what was kept, by whom, and how much had changed. */
export function Timeline({ versions, language, open, onOpen }: Props) {
  const most = Math.max(1, ...versions.map(sizeOf))
  const drawn = (version: Version) => (
    <li key={version.id} data-reason={version.reason}>
      <OneVersion
        version={version}
        language={language}
        share={Math.sqrt(sizeOf(version) / most)}
        isOpen={open === version.id}
        onOpen={onOpen}
      />
    </li>
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its buttons take the keys; the arrows only go from one to the next
    <div className={styles.timeline} onKeyDown={stepBetween}>
      {foldCheckpoints(versions).map(({ day, parts }) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h3 id={`day-${day}`} className={styles.day}>
            {DAY.format(day)}
          </h3>
          <ol className={styles.versions}>
            {parts.map((part) =>
              part.is === 'version' ? (
                drawn(part.version)
              ) : (
                <Fold key={part.checkpoints.at(-1)?.id} checkpoints={part.checkpoints} open={open}>
                  {drawn}
                </Fold>
              ),
            )}
          </ol>
        </section>
      ))}
    </div>
  )
}

const sizeOf = ({ changed }: Version) => (changed ? changed.added + changed.removed : 0)

/** Arrow keys go from version to version. */
function stepBetween(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step) return
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const next = buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}

function Fold({
  checkpoints,
  open,
  children,
}: {
  checkpoints: readonly Version[]
  open: string | null
  children: (version: Version) => React.ReactNode
}) {
  const [isUnfolded, setUnfolded] = useState(false)
  const holdsOpen = checkpoints.some(({ id }) => id === open)
  const isOpen = isUnfolded || holdsOpen
  return (
    <>
      <li data-reason="checkpoint">
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isOpen}
          onClick={() => setUnfolded(!isOpen)}
        >
          {checkpoints.length} kept by the clock
          <span className={styles.ticks} aria-hidden>
            {checkpoints.slice(0, 24).map((one) => (
              <i key={one.id} style={{ blockSize: `${3 + Math.min(11, Math.sqrt(sizeOf(one)))}px` }} />
            ))}
          </span>
        </button>
      </li>
      {isOpen && checkpoints.map(children)}
    </>
  )
}

interface OneProps {
  version: Version
  language: string
  /** How long its bar is, of the longest. */
  share: number
  isOpen: boolean
  onOpen: (id: string) => void
}

function OneVersion({ version, language, share, isOpen, onOpen }: OneProps) {
  const { id, number, reason, note, words, hash, changed, madeAt } = version
  const all = changed ? changed.added + changed.removed : 0
  return (
    <button type="button" className={styles.version} aria-pressed={isOpen} onClick={() => onOpen(id)}>
      <span className={styles.why} dir="auto">
        {versionTitle(version)}
      </span>
      <time className={styles.when} dateTime={madeAt}>
        {clock(madeAt, new Date())}
      </time>
      {all > 0 && (
        <span className={styles.bar} aria-hidden style={{ inlineSize: `${Math.max(4, share * 100)}%` }}>
          <i className={styles.added} style={{ flexGrow: changed?.added }} />
          <i className={styles.removed} style={{ flexGrow: changed?.removed }} />
        </span>
      )}
      <span className={styles.who}>
        {[
          versionBy(version),
          changedWords(version, lengthUnit(language, all)) || `${words} ${lengthUnit(language, words)}`,
        ].join(' · ')}
      </span>
      <span className={styles.number}>
        {number} · <code title="The beginning of its hash">{hash.slice(0, 7)}</code>
      </span>
      {reason === 'filed' && note && (
        <span className={styles.note} dir="auto">
          {note}
        </span>
      )}
    </button>
  )
}
