import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import { X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './profile.module.css'

type Written = Partial<Record<Language, string>>

interface Props {
  legend: string
  /** What it is that is written: "name". */
  what: string
  help?: string
  written: Written
  onChange: (written: Written) => void
  maxLength: number
  rows?: number
}

/** The same said in several languages, each in a field of its own. */
export function InLanguages({ legend, what, help, written, onChange, maxLength, rows }: Props) {
  const there = Object.keys(written) as Language[]
  const left = (Object.keys(LANGUAGES) as Language[]).filter((language) => !there.includes(language))
  const [next, setNext] = useState<Language | ''>('')
  const add = () => {
    if (next) onChange({ ...written, [next]: '' })
    setNext('')
  }
  return (
    <fieldset className={styles.scripts}>
      <legend>{legend}</legend>
      {help && <p className={styles.why}>{help}</p>}
      {there.map((language) => (
        <div key={language} className={styles.scriptRow}>
          <TextField
            label={LANGUAGES[language].english}
            maxLength={maxLength}
            value={written[language] ?? ''}
            onChange={(words) => onChange({ ...written, [language]: words })}
            {...(rows === undefined ? {} : { rows })}
          />
          <IconButton
            label={`Without a ${what} in ${LANGUAGES[language].english}`}
            icon={X}
            onPress={() =>
              onChange(Object.fromEntries(Object.entries(written).filter(([one]) => one !== language)))
            }
          />
        </div>
      ))}
      <div className={styles.scriptRow}>
        <Select
          label={`One more ${what}`}
          options={[
            { id: '', name: 'Choose a language' },
            ...left.map((id) => ({ id, name: LANGUAGES[id].english })),
          ]}
          value={next}
          onChange={(id) => setNext(id as Language | '')}
        />
        <Button onPress={add} isDisabled={!next} aria-label={`Add a ${what}`}>
          Add
        </Button>
      </div>
    </fieldset>
  )
}
