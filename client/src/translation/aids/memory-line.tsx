import { wordDifference } from '@copydesk/shared/review'
import type { MemoryMatch } from '@copydesk/shared/terms'
import { insertKeys } from '../../checks/check-keys.ts'
import styles from '../../checks/checks.module.css'
import { Pieces } from '../../review/pieces.tsx'
import { Kbd } from '../../ui/kbd.tsx'

interface Props {
  match: MemoryMatch
  nth: number
  /** The original as it reads here. */
  now: string
  languages: { original: string; localization: string }
  onInsert: ((words: string) => void) | null
}

/** A translation that somebody confirmed, how near its original is, and in which words it is another. */
export function MemoryLine({ match, nth, now, languages, onInsert }: Props) {
  const percent = Math.floor(match.score * 100)
  return (
    <li className={styles.offer}>
      <button
        type="button"
        className={styles.goes}
        disabled={onInsert === null}
        aria-keyshortcuts={insertKeys(nth)}
        onClick={() => onInsert?.(match.localized)}
      >
        <span className={styles.near}>
          <b>{percent} %</b> <span>{match.story}</span>
        </span>
        <Kbd keys={insertKeys(nth)} />
        <span className={styles.before} lang={languages.localization} dir="auto">
          {match.localized}
        </span>
      </button>
      {match.score < 1 && (
        <span className={styles.why} lang={languages.original} dir="auto">
          <Pieces pieces={wordDifference(match.original, now, languages.original)} />
        </span>
      )}
    </li>
  )
}
