import { shortName } from '@copydesk/shared/people'
import type { ActedVersion } from '@copydesk/shared/story'
import { clock } from '../newsroom/clock.ts'
import { lengthUnit } from '../newsroom/length-unit.ts'
import styles from './version-list.module.css'

interface Props {
  /** Newest first. */
  versions: readonly ActedVersion[]
  /** That they are in. */
  language: string
}

const REASONS = { filed: 'Filed', cleared: 'Cleared', forced: 'Forced' } as const

/** Versions as they came to be: why, by whom, when, and the first signs of the hash that a clearing names. */
export function VersionList({ versions, language }: Props) {
  return (
    <ol className={styles.versions}>
      {versions.map((version) => (
        <li key={version.id} data-reason={version.reason}>
          <div className={styles.version}>
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
          </div>
        </li>
      ))}
    </ol>
  )
}
