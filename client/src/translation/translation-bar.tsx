import type { Standing, StandingRow, TranslationFacts } from '@copydesk/shared/translation/standing'
import type { WaitingTranslationAct } from '../sync/index.ts'
import { ASK_KEYS } from '../threads/thread-keys.ts'
import { Button } from '../ui/button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { Tooltip } from '../ui/tooltip.tsx'
import { RefusalLine } from './acts/refusal-line.tsx'
import { StandingSign } from './standing-sign.tsx'
import { longWords } from './standing-words.ts'
import styles from './translation-bar.module.css'
import { keysOf, ROW_KEYS, type RowAct } from './translation-keys.ts'

interface Props {
  row: StandingRow | undefined
  filed: TranslationFacts['filed']
  now: Date
  /** What the last act says, where it did not fit. */
  said: string | null
  stale: number
  empty: number
  editable: boolean
  canUndo: boolean
  /** What was not taken of words that stand nowhere any more. */
  refused: readonly WaitingTranslationAct[]
  onRead: (act: string) => void
  onAct: (act: RowAct) => void
  /** Asks the desk of the original about the block. */
  onAsk: () => void
}

const CONFIRMED: ReadonlySet<Standing> = new Set(['stale', 'unconfirmed', 'machine'])

/** Below the copy, for the block where the caret is: how it stands, in a sentence, and what can be done. */
export function TranslationBar(props: Props) {
  const { row, filed, now, said, stale, empty, editable, canUndo, refused, onRead, onAct, onAsk } = props
  const act = (one: RowAct, words: string) => (
    <Tooltip words={ROW_KEYS[one].words} keys={keysOf(one)}>
      <Button kind="plain" onPress={() => onAct(one)}>
        {words}
      </Button>
    </Tooltip>
  )
  return (
    <section className={styles.bar} aria-label="This block">
      {/* One at a time: the bar stands over the copy. */}
      <RefusalLine refused={refused[0]} apart onRead={onRead} />
      <p className={styles.words} role="status">
        {said ?? (
          <>
            {row && <StandingSign row={row} />}
            {row ? longWords(row, filed, now) : 'Put the caret into a block to see how it stands.'}
          </>
        )}
      </p>
      <div className={styles.acts}>
        {row && row.left !== null && (
          <Tooltip words="Query the original" keys={ASK_KEYS}>
            <Button kind="plain" onPress={onAsk}>
              Query
            </Button>
          </Tooltip>
        )}
        {editable && (
          <>
            {row && fits.place(row) && act('place', 'Move it to its place')}
            {row && fits.continue(row) && act('continue', 'Goes on from the block above')}
            {row && fits.ours(row) && act('ours', row.standing === 'ours' ? 'Not ours alone' : 'Ours')}
            {row &&
              fits.leaveOut(row) &&
              act('leave-out', row.standing === 'left-out' ? 'Take back' : 'Leave out')}
            {canUndo && act('undo', 'Undo my last confirm')}
            {stale > 0 && act('next-stale', `Next stale · ${stale}`)}
            {empty > 0 && act('next-empty', `Next empty · ${empty}`)}
            {row && CONFIRMED.has(row.standing) && (
              <Button kind="act" onPress={() => onAct('confirm')}>
                Confirm <Kbd keys="Ctrl+Enter" />
              </Button>
            )}
          </>
        )}
      </div>
    </section>
  )
}

const fits = {
  place: ({ tie }: StandingRow) => tie === 'apart',
  continue: ({ tie, standing }: StandingRow) =>
    tie === 'guess' || standing === 'unpaired' || standing === 'orphaned' || standing === 'missing',
  ours: ({ tie, standing }: StandingRow) =>
    tie === 'guess' || standing === 'unpaired' || standing === 'orphaned' || standing === 'ours',
  leaveOut: ({ right, by, standing }: StandingRow) =>
    standing === 'empty' ? right !== null : right === null && by === null && standing !== 'nothing',
}
