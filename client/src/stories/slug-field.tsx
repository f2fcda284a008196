import type { Ref } from 'react'
import { TextField } from '../ui/text-field.tsx'
import { suggestedSlug, typedSlug } from './slug.ts'
import styles from './story-form.module.css'

interface Props {
  value: string
  onChange: (slug: string) => void
  headline: string
  error?: string | undefined
  autoFocus?: boolean
  isReadOnly?: boolean
  inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>
}

/** The slug is always somebody's choice: the headline only suggests one, which a press takes. */
export function SlugField({ value, onChange, headline, error, autoFocus, isReadOnly, inputRef }: Props) {
  const suggestion = value ? '' : suggestedSlug(headline)
  return (
    <div className={styles.slug}>
      <TextField
        label="Slug"
        name="slug"
        isRequired
        autoFocus={autoFocus}
        isReadOnly={isReadOnly}
        inputRef={inputRef}
        autoComplete="off"
        spellCheck="false"
        maxLength={60}
        value={value}
        onChange={(text) => onChange(typedSlug(text))}
        error={error}
        placeholder="MARLOW-DREDGE/DELAY"
        help="The short working name. Readers never see it; blanks become hyphens."
      />
      {suggestion && (
        <button type="button" className={styles.suggestion} onClick={() => onChange(suggestion)}>
          Use {suggestion}
        </button>
      )}
    </div>
  )
}
