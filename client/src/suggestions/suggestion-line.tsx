import type { SuggestedGroup } from '@copydesk/shared/copy'
import { shortName } from '@copydesk/shared/people'
import type { Decision } from '@copydesk/shared/suggestions'
import { clock } from '../newsroom/clock.ts'
import { DiscussButton } from '../threads/discuss-button.tsx'
import { Button } from '../ui/button.tsx'
import { GroupWords, plainWords } from './group-words.tsx'
import { DECISION_KEYS } from './suggestion-keys.ts'
import styles from './suggestions-panel.module.css'

interface Props {
  group: SuggestedGroup
  /** Among all that are listed, drawn or not. */
  place: { at: number; of: number }
  name: string
  /** Index of its maker's colour. */
  color: number
  isPointed: boolean
  /** What was decided and is not in the copy yet. */
  underWay: Decision | undefined
  onPoint: () => void
  /** Null for who may not. */
  onDecide: ((decision: Decision) => void) | null
  onWithdraw: (() => void) | null
}

/** One thing that somebody suggested: whose it is, what it would do, and what becomes of it. */
export function SuggestionLine({
  group,
  place,
  name,
  color,
  isPointed,
  underWay,
  onPoint,
  onDecide,
  onWithdraw,
}: Props) {
  const words = plainWords(group)
  return (
    <li
      className={styles.line}
      aria-posinset={place.at}
      aria-setsize={place.of}
      style={{ '--person': `var(--person-${color})` } as React.CSSProperties}
      data-pointed={isPointed || undefined}
      data-under-way={underWay}
    >
      <button
        type="button"
        className={styles.goes}
        aria-current={isPointed || undefined}
        data-of={group.group}
        onClick={onPoint}
        onFocus={onPoint}
      >
        <span className={styles.who}>
          <span className={styles.name}>{shortName(name)}</span>
          <time className={styles.when} dateTime={new Date(group.at).toISOString()}>
            {clock(new Date(group.at).toISOString(), new Date())}
          </time>
        </span>
        <GroupWords group={group} />
      </button>
      {underWay ? (
        <span className={styles.acts} role="status">
          {underWay === 'accept' ? 'Accepting…' : 'Rejecting…'}
        </span>
      ) : (
        <span className={styles.acts}>
          {onDecide && (
            <>
              <Button
                onPress={() => onDecide('accept')}
                aria-label={`Accept: ${words}`}
                aria-keyshortcuts={DECISION_KEYS.accept.keys}
              >
                Accept
              </Button>
              <Button
                kind="plain"
                onPress={() => onDecide('reject')}
                aria-label={`Reject: ${words}`}
                aria-keyshortcuts={DECISION_KEYS.reject.keys}
              >
                Reject
              </Button>
            </>
          )}
          <DiscussButton group={group.group} words={words} />
          {onWithdraw && (
            <Button kind="plain" onPress={onWithdraw} aria-label={`Withdraw: ${words}`}>
              Withdraw
            </Button>
          )}
        </span>
      )}
    </li>
  )
}
