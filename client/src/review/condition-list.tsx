import { type EditionRow, storyAddress } from '@copydesk/shared/story'
import type { Standing } from '@copydesk/shared/translation/standing'
import { Link } from '@tanstack/react-router'
import { CircleAlert, CircleDashed, CircleDot } from 'lucide-react'
import type { ReactNode } from 'react'
import { opensAt } from '../story/opens-at.ts'
import type { PanelName } from '../story/panels.ts'
import styles from './condition-list.module.css'
import type { Missing } from './missing-of.ts'

interface Props {
  conditions: readonly Missing[]
  edition: Pick<EditionRow, 'id' | 'headline'>
  /** Opens a panel beside the copy; absent where there is none. */
  onShow?: ((panel: PanelName) => void) | undefined
  /** Opens a thread beside the copy; absent where there are none. */
  onThread?: ((thread: string) => void) | undefined
  /** The page that this stands on: what is settled there leads nowhere. */
  here?: 'clear' | 'filing' | undefined
}

/** What is missing, what is in the way before what is only advice; each leads to where it is settled. */
export function ConditionList({ conditions, ...place }: Props) {
  const inOrder = [
    ...conditions.filter(({ blocks }) => blocks),
    ...conditions.filter(({ blocks }) => !blocks),
  ]
  return (
    <ul className={styles.conditions}>
      {inOrder.map((condition, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two of one kind may say the same
        <li key={nth} className={styles.condition} data-sign={signOf(condition)}>
          <Sign of={signOf(condition)} />
          <span className={styles.said}>
            <Place {...place} condition={condition} />
            <span className={styles.who} dir="auto">
              {condition.who}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** That an editor has still to clear it is how it goes, and no alarm. */
const signOf = ({ blocks, kind }: Pick<Missing, 'blocks' | 'kind'>) =>
  kind === 'second-eyes' ? 'next' : blocks ? 'stop' : 'advice'

function Sign({ of }: { of: ReturnType<typeof signOf> }) {
  const look = { size: 15, strokeWidth: 2 }
  if (of === 'next') return <CircleDashed {...look} aria-label="Next" />
  return of === 'stop' ? (
    <CircleAlert {...look} aria-label="In the way" />
  ) : (
    <CircleDot {...look} aria-label="Advice" />
  )
}

function Place({
  condition: { words, place },
  edition,
  onShow,
  onThread,
  here,
}: Omit<Props, 'conditions'> & { condition: Missing }) {
  const said = <span dir="auto">{words}</span>
  if (place === null) return said
  if ('page' in place) {
    if (place.page === here) return said
    if (place.page === 'clear')
      return (
        <Link to="/story/$editionId/clear" params={{ editionId: edition.id }}>
          {said}
        </Link>
      )
    if (place.page === 'read-back')
      return (
        <Link to="/story/$editionId/read-back" params={{ editionId: edition.id }}>
          {said}
        </Link>
      )
    // A localization stands beside its original on its own page.
    return here === 'filing' ? (
      <Leads onPress={toTranslate}>{said}</Leads>
    ) : (
      <Link to={storyAddress(edition)}>{said}</Link>
    )
  }
  const { panel, thread } = place
  if (thread !== undefined && onThread) return <Leads onPress={() => onThread(thread)}>{said}</Leads>
  // The story page opens the thread that its address names.
  if (thread !== undefined)
    return (
      <Link to={storyAddress(edition)} search={opensAt({ thread })}>
        {said}
      </Link>
    )
  if (panel === here) return said
  // The story page opens the panel that its address names.
  if (!onShow)
    return (
      <Link to={storyAddress(edition)} search={{ panel } as never}>
        {said}
      </Link>
    )
  return <Leads onPress={() => onShow(panel)}>{said}</Leads>
}

/** To the first block beside the original that waits for somebody. */
function toTranslate() {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row][data-is]')]
  const row = rows.find(({ dataset }) => WAITING.has(dataset.is as Standing)) ?? rows[0]
  row?.scrollIntoView({ block: 'center' })
  row?.querySelector('button')?.focus({ preventScroll: true })
}

const WAITING: ReadonlySet<Standing> = new Set(['machine', 'unconfirmed', 'stale', 'empty', 'missing'])

const Leads = ({ onPress, children }: { onPress: () => void; children: ReactNode }) => (
  <button type="button" className={styles.leads} onClick={onPress}>
    {children}
  </button>
)
