import { shortName } from '@copydesk/shared/people'
import type { Version } from '@copydesk/shared/story'
import { clock } from '../newsroom/clock.ts'
import { lengthUnit } from '../newsroom/length-unit.ts'
import styles from './version-list.module.css'

interface Props {
  /** Newest first. */
  versions: readonly Version[]
  /** That they are in. */
  language: string
  /** Opens one; absent where they are only told. */
  onOpen?: (version: Version) => void
  open?: string | undefined
  /** With the words to the desk that each was filed with. */
  notes?: boolean
}

const REASONS = { filed: 'Filed', cleared: 'Cleared' } as const

/** Versions as they came to be: why, by whom, when, and the first signs of the hash that a clearing names. */
export function VersionList({ versions, language, onOpen, open, notes = true }: Props) {
  return (
    <ol className={styles.versions}>
      {versions.map((version) => {
        const told = (
          <>
            <span className={styles.why}>
              {REASONS[version.reason]} <span className={styles.number}>version {version.number}</span>
            </span>
            <time className={styles.when} dateTime={version.madeAt}>
              {clock(version.madeAt, new Date())}
            </time>
            <span className={styles.who}>
              {shortName(version.madeBy.name)} · {version.words} {lengthUnit(language, version.words)}
            </span>
            <code className={styles.hash}>{version.hash.slice(0, 7)}</code>
            {notes && version.note && (
              <span className={styles.note} dir="auto">
                {version.note}
              </span>
            )}
          </>
        )
        return (
          <li key={version.id} data-reason={version.reason}>
            {onOpen ? (
              <button
                type="button"
                className={styles.version}
                aria-pressed={open === version.id}
                onClick={() => onOpen(version)}
              >
                {told}
              </button>
            ) : (
              <div className={styles.version}>{told}</div>
            )}
          </li>
        )
      })}
    </ol>
  )
}
