import type { EditionPage } from '@copydesk/shared/story'
import type { Looked } from './advice.ts'
import styles from './missing-line.module.css'
import { missingOf } from './missing-of.ts'

interface Props {
  page: EditionPage
  /** Null until it can be printed. */
  looked: Looked | null
  onShow: () => void
}

/** Beside the state: how much is missing for the next step, and the way to who can settle it. */
export function MissingLine({ page, looked, onShow }: Props) {
  const missing = missingOf(page, looked)
  const stops = missing.filter(({ blocks }) => blocks)
  const [first] = stops.length > 0 ? stops : missing
  if (!first) return null
  const count = stops.length || missing.length
  const things = `${count} ${count === 1 ? 'thing' : 'things'}`
  return (
    <button
      type="button"
      className={styles.line}
      data-stops={stops.length > 0 || undefined}
      title={count === 1 ? `${first.words} ${first.who}` : `${first.words} …`}
      onClick={onShow}
    >
      {stops.length > 0 ? `${things} missing` : `${things} to look at`}
    </button>
  )
}
