import { Check, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react'
import { type Saving, savingWords } from './saving.ts'
import styles from './saving-line.module.css'

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
  // "Saving…" and "Saved" take turns many times a minute: they are seen, and read out only when they stay away.
  const spoken = saving.is === 'slow' || saving.is === 'offline' || saving.is === 'refused'
  return (
    <span className={styles.saving} data-is={saving.is}>
      <Sign size={14} strokeWidth={2} aria-hidden />
      <span aria-live={spoken ? 'polite' : 'off'}>{savingWords(saving)}</span>
    </span>
  )
}
