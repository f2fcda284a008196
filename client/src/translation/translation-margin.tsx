import type { StandingRow, TranslationFacts } from '@copydesk/shared/translation/standing'
import { type CSSProperties, memo } from 'react'
import { FindingCount } from '../checks/finding-count.tsx'
import type { WaitingTranslationAct } from '../sync/index.ts'
import { QuerySign } from '../threads/query-sign.tsx'
import { Button } from '../ui/button.tsx'
import { RefusalLine } from './acts/refusal-line.tsx'
import type { PlacedRow } from './row-layout.ts'
import styles from './side-by-side.module.css'
import { StandingSign } from './standing-sign.tsx'
import { longWords, shortBaseline, shortWords, tieWords } from './standing-words.ts'
import type { RowAct } from './translation-keys.ts'

export interface MarginProps {
  rows: readonly PlacedRow[]
  current: string | null
  /** What this person has said of a row's block, on its way or refused. */
  waits: (row: StandingRow) => WaitingTranslationAct | undefined
  filed: TranslationFacts['filed']
  now: Date
  /** Original words of a block that stands alone. */
  gone: (row: StandingRow) => string
  editable: boolean
  onAct: (act: RowAct, key: string) => void
  onCurrent: (key: string) => void
  /** Somebody has read why an act was refused. */
  onRead: (act: string) => void
}

/** Between the columns: how each block stands, in words; and where one is missing, what can be done with it. */
export function TranslationMargin({ rows, current, waits, filed, now, gone, ...rest }: MarginProps) {
  return (
    <ol className={styles.margin} aria-label="How each block stands">
      {rows.map(({ key, row, top, height, written }) =>
        row.standing === 'nothing' ? null : (
          <MarginRow
            key={key}
            {...{ row, name: key, top, height, written, filed, now, ...rest }}
            gone={gone(row)}
            waiting={waits(row)}
            isCurrent={key === current}
          />
        ),
      )}
    </ol>
  )
}

interface RowProps
  extends Pick<MarginProps, 'filed' | 'now' | 'editable' | 'onAct' | 'onCurrent' | 'onRead'> {
  row: StandingRow
  name: string
  top: number
  height: number
  written: number
  gone: string
  waiting: WaitingTranslationAct | undefined
  isCurrent: boolean
}

const MarginRow = memo(function MarginRow(props: RowProps) {
  const { row, name, top, height, written, filed, now, gone, waiting, isCurrent, onCurrent } = props
  const place = { '--top': `${top}px`, '--height': `${height}px`, '--written': `${written}px` }
  return (
    <li
      data-row={name}
      data-is={row.standing}
      data-current={isCurrent || undefined}
      style={place as CSSProperties}
      onFocus={() => onCurrent(name)}
    >
      <RowWords row={row} filed={filed} now={now} waiting={waiting} />
      {row.by !== null && <FindingCount block={row.id} />}
      {row.standing === 'empty' && <div className={styles.blank} />}
      {gone && (
        <p className={styles.removed} lang="">
          <span className="only-read">Not in the original any more: </span>
          <del className={styles.gone}>{gone}</del>
        </p>
      )}
      {row.right === null && row.by === null && <Absent {...props} />}
      <RefusalLine refused={waiting} onRead={props.onRead} />
    </li>
  )
})

/** A sign and a word or two; the sentence is in the tooltip, and read out. */
export function RowWords({ row, filed, now, waiting }: Pick<RowProps, 'row' | 'filed' | 'now' | 'waiting'>) {
  const more = [tieWords(row), shortBaseline(row, filed, now)].filter(Boolean)
  return (
    <span className={styles.stands} data-is={row.standing} title={longWords(row, filed, now)}>
      <span className={styles.sign}>
        <StandingSign row={row} />
        {shortWords(row)}
      </span>
      {more.map((words) => (
        <span key={words} className={styles.more}>
          {words}
        </span>
      ))}
      <QuerySign block={row.id} />
      {waiting && waiting.refused === null && !waiting.taken && (
        <span className={styles.waits}>waits to be sent</span>
      )}
    </span>
  )
}

/** In the place of a block that is not there. */
function Absent({ row, name, editable, onAct }: Pick<RowProps, 'row' | 'name' | 'editable' | 'onAct'>) {
  const act = (one: RowAct, words: string) => (
    <Button kind="plain" onPress={() => onAct(one, name)}>
      {words}
    </Button>
  )
  const isOut = row.standing !== 'missing'
  return (
    <div className={styles.missing} data-is={row.standing}>
      <span>
        {row.standing === 'missing'
          ? 'Not translated here'
          : row.standing === 'left-out'
            ? 'Left out on purpose'
            : 'Left out, and the original has changed'}
      </span>
      {editable && (
        <span className={styles.ways}>
          {act('begin', 'Translate it here')}
          {row.standing === 'left-out'
            ? act('leave-out', 'Take back')
            : act('leave-out', isOut ? 'Leave out still' : 'Leave out')}
          {!isOut && act('continue', 'It is within the block above')}
        </span>
      )}
    </div>
  )
}
