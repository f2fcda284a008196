import styles from './copy-sheet.module.css'
import type { Printed } from './use-printed.ts'

/** As many signs of a headline as most of those who take the copy can show. */
const HEADLINE_ROOM = 64

/** Above the headline: how long it is, and how much of the story is there. */
export function Kicker({ printed, targetLength }: { printed: Printed | null; targetLength: number | null }) {
  // Its room is kept: the copy below must not move.
  if (!printed) return <div className={styles.kicker}>{'\u00a0'}</div>
  const { headlineLength, words, unit } = printed
  const count = words.toLocaleString('en-GB')
  return (
    <div className={styles.kicker}>
      <span className={headlineLength > HEADLINE_ROOM ? styles.over : undefined}>
        Headline {headlineLength} / {HEADLINE_ROOM}
      </span>
      <span aria-hidden>·</span>
      <span>
        {targetLength === null
          ? `${count} ${unit}`
          : `${count} of ${targetLength.toLocaleString('en-GB')} ${unit}`}
      </span>
    </div>
  )
}
