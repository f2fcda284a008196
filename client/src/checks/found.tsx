import type { PageFinding } from '@copydesk/shared/checks'
import styles from './checks.module.css'

interface Props {
  finding: Pick<PageFinding, 'check' | 'original' | 'localized' | 'mend'>
  languages: { original: string; localization: string }
}

/** The words of both sides, as they stand there. */
export function Found({ finding: { check, original, localized, mend }, languages }: Props) {
  const shown = check === 'typography' ? withSpaces : (words: string) => words
  return (
    <span className={styles.words}>
      {original && (
        <bdi lang={languages.original} className={styles.theirs}>
          {original.text}
        </bdi>
      )}
      {original && <span aria-hidden>→</span>}
      {localized ? (
        <bdi lang={languages.localization}>{shown(localized.text)}</bdi>
      ) : (
        <span className={styles.missing}>not found</span>
      )}
      {mend !== null && (
        <>
          <span aria-hidden>→</span>
          <bdi lang={languages.localization}>{shown(mend)}</bdi>
        </>
      )}
    </span>
  )
}

/** A space that is the whole difference must be seen. */
const withSpaces = (words: string) => words.replace(/ /g, '␣').replace(/[\u00a0\u202f]/g, '⍽')
