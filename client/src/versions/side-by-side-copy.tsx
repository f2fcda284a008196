import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import type { Differences } from '@copydesk/shared/review'
import { kindWord } from '../review/kind-word.ts'
import { Pieces } from '../review/pieces.tsx'
import styles from './side-by-side-copy.module.css'
import { type SideCell, type SideRow, sideRows } from './side-rows.ts'

/** Two copies beside each other, each paragraph at the height of what it was or became. */
export function SideBySideCopy({ differences, language }: { differences: Differences; language: string }) {
  const dir = LANGUAGES[language as Language]?.dir ?? 'ltr'
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table would be read cell by cell where paragraphs are read
    <div role="group" aria-label="Before and after, paragraph by paragraph" className={styles.sides}>
      <p className={styles.side}>Before</p>
      <p className={styles.side}>After</p>
      {sideRows(differences).map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no ids and are never moved
        <Row key={at} row={row} language={language} dir={dir} />
      ))}
    </div>
  )
}

function Row({ row, language, dir }: { row: SideRow; language: string; dir: 'ltr' | 'rtl' }) {
  const { before, after, changed } = row
  // Which of the two the keys lead to: what it became, or what it was where nothing is left.
  const [own, other] = after ? ['after', 'before'] : ['before', 'after']
  const at = (side: string) => (changed && side === own ? ({ 'data-change': '', tabIndex: -1 } as const) : {})
  return (
    <div className={styles.row} data-changed={changed || undefined} data-empty={other}>
      <Cell cell={before} {...{ language, dir }} reach={at('before')} />
      <Cell cell={after} {...{ language, dir }} reach={at('after')} />
    </div>
  )
}

interface CellProps {
  cell: SideCell | null
  language: string
  dir: 'ltr' | 'rtl'
  reach: { 'data-change'?: string; tabIndex?: number }
}

function Cell({ cell, language, dir, reach }: CellProps) {
  if (!cell) return <div className={styles.nothing} />
  const { kind, pieces, note } = cell
  return (
    <div {...reach} className={styles.cell} data-kind={kind} lang={language} dir={dir}>
      {note && (
        <span className={styles.note} lang="en" dir="ltr">
          {note}
        </span>
      )}
      <p dir="auto">
        {pieces.length > 0 ? (
          <Pieces pieces={pieces} />
        ) : (
          <span className={styles.note}>{kindWord(kind)}</span>
        )}
      </p>
    </div>
  )
}
