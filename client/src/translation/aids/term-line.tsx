import { insertKeys } from '../../checks/check-keys.ts'
import styles from '../../checks/checks.module.css'
import { Kbd } from '../../ui/kbd.tsx'
import type { OfferedTerm } from './offered-terms.ts'

interface Props {
  offered: OfferedTerm
  nth: number
  languages: { original: string; localization: string }
  /** Null for whoever only reads. */
  onInsert: ((words: string) => void) | null
}

/** A term, how it is said here, and how it is not. */
export function TermLine({ offered: { term, words }, nth, languages, onInsert }: Props) {
  return (
    <li className={styles.offer}>
      <button
        type="button"
        className={styles.goes}
        disabled={onInsert === null}
        aria-keyshortcuts={insertKeys(nth)}
        onClick={() => onInsert?.(words)}
      >
        <span className={styles.words}>
          <bdi lang={languages.original} className={styles.theirs}>
            {term.term}
          </bdi>
          <span aria-hidden>→</span>
          <bdi lang={languages.localization} className={styles.said}>
            {words}
          </bdi>
        </span>
        <Kbd keys={insertKeys(nth)} />
      </button>
      {term.preferred.length > 1 && onInsert && (
        <span className={styles.others}>
          {term.preferred.slice(1).map((other) => (
            <button key={other} type="button" lang={languages.localization} onClick={() => onInsert(other)}>
              {other}
            </button>
          ))}
        </span>
      )}
      {(term.forbidden.length > 0 || term.note || term.example) && (
        <span className={styles.why}>
          {term.forbidden.length > 0 && (
            <>
              not <bdi lang={languages.localization}>{term.forbidden.join(', ')}</bdi>
              {term.note || term.example ? '. ' : ''}
            </>
          )}
          {term.note} {term.example && <i>{term.example}</i>}
        </span>
      )}
    </li>
  )
}
