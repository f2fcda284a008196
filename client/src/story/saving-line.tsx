import { Check, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Saving } from './saving.ts'
import styles from './saving-line.module.css'
import { savingWords } from './saving-words.ts'

const SIGNS = {
  opening: LoaderCircle,
  saved: Check,
  saving: LoaderCircle,
  slow: TriangleAlert,
  offline: CloudOff,
  refused: TriangleAlert,
} as const

/** At the foot: whether what was typed here is on the server's disk. */
export function SavingLine({ saving }: { saving: Saving }) {
  const Sign = SIGNS[saving.is]
  const { short, rest, count } = savingWords(saving)
  const wrong = saving.is === 'slow' || saving.is === 'offline' || saving.is === 'refused'
  const was = useRef(false)
  // "Saving…" and "Saved" take turns many times a minute: they are read out only when they end something wrong.
  const spoken = wrong || was.current
  useEffect(() => {
    was.current = wrong || (was.current && saving.is === 'saving')
  }, [wrong, saving.is])
  return (
    <span className={styles.saving} data-is={saving.is}>
      <Sign size={14} strokeWidth={2} aria-hidden />
      <span className={styles.words} role="status" aria-live={spoken ? 'polite' : 'off'}>
        {short}
        {rest && <span className={styles.rest}>{rest}</span>}
      </span>
      {count && (
        <span className={styles.count}>
          {count}
          <span className={styles.rest}> for the line</span>
        </span>
      )}
    </span>
  )
}
