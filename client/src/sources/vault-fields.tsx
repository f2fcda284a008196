import type { VaultWords } from '@copydesk/shared/sources'
import { useId } from 'react'
import styles from './sources.module.css'

const LABELS: Record<keyof VaultWords, string> = {
  who: 'Who they are',
  how: 'How they know',
  promised: 'What was promised to them',
}

interface Props {
  words: VaultWords
  onWords: (words: VaultWords) => void
}

/** Nothing that is typed here goes anywhere but into the vault: not to a spelling service, not into what browsers keep. */
export function VaultFields({ words, onWords }: Props) {
  const id = useId()
  return (Object.keys(LABELS) as (keyof VaultWords)[]).map((field) => (
    <div key={field} className={styles.field}>
      <label htmlFor={`${id}-${field}`}>{LABELS[field]}</label>
      <textarea
        id={`${id}-${field}`}
        rows={2}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        value={words[field]}
        onChange={({ target }) => onWords({ ...words, [field]: target.value })}
      />
    </div>
  ))
}

export const NO_WORDS: VaultWords = { who: '', how: '', promised: '' }
