import styles from './aids.module.css'
import type { PageFinding } from './findings-in.ts'

interface Props {
  finding: Pick<PageFinding, 'original' | 'localized' | 'mend'>
  languages: { original: string; localization: string }
}

/** The words of both sides, as they stand there. */
export function Found({ finding: { original, localized, mend }, languages }: Props) {
  return (
    <span className={styles.words}>
      {original && (
        <bdi lang={languages.original} className={styles.theirs}>
          {original.text}
        </bdi>
      )}
      {original && <span aria-hidden>→</span>}
      {localized ? (
        <bdi lang={languages.localization}>{mend === null ? localized.text : shown(localized.text)}</bdi>
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
const shown = (words: string) => words.replace(/ /g, '␣').replace(/[\u00a0\u202f]/g, '⍽')
