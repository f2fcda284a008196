import type { CSSProperties } from 'react'
import { Button } from '../ui/button.tsx'
import { FindingCount } from './aids/finding-count.tsx'
import styles from './side-by-side.module.css'
import { STANDING_WORDS, standing } from './standing.ts'
import type { AlignedRow } from './use-alignment.ts'

interface Props {
  rows: readonly AlignedRow[]
  editable: boolean
  /** Puts the block of the original with this id into the localization, empty. */
  onBegin: (id: string) => void
}

/** Between the columns: how each block stands; and where one is missing, the way to begin it. */
export function TranslationMargin({ rows, editable, onBegin }: Props) {
  return (
    <ol className={styles.margin} aria-label="How far each block is">
      {rows.map((row) => {
        const stands = standing(row)
        const { id } = row
        if (stands === 'nothing') return null
        return (
          <li
            key={`${row.left} ${row.right}`}
            style={{ '--top': `${row.top}px`, '--height': `${row.height}px` } as CSSProperties}
          >
            <span className={styles.dot} data-is={stands} title={STANDING_WORDS[stands]}>
              <span className="only-read">{STANDING_WORDS[stands]}</span>
              {id !== null && <FindingCount block={id} />}
            </span>
            {stands === 'empty' && <div className={styles.blank} />}
            {stands === 'missing' && (
              <div className={styles.missing}>
                <span>New in the original</span>
                {editable && id !== null && (
                  <Button kind="plain" onPress={() => onBegin(id)}>
                    Translate it here
                  </Button>
                )}
              </div>
            )}
          </li>
        )
      })}
    </ol>
  )
}
