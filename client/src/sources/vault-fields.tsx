import type { VaultWords } from '@copydesk/shared/sources'
import { TextField } from '../ui/text-field.tsx'

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
  return (Object.keys(LABELS) as (keyof VaultWords)[]).map((field) => (
    <TextField
      key={field}
      label={LABELS[field]}
      rows={2}
      autoComplete="off"
      spellCheck="false"
      value={words[field]}
      onChange={(said) => onWords({ ...words, [field]: said })}
    />
  ))
}

export const NO_WORDS: VaultWords = { who: '', how: '', promised: '' }
