import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import type { Profile } from '@copydesk/shared/profile'
import { X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './profile.module.css'

type Names = Profile['names']

interface Props {
  names: Names
  onChange: (names: Names) => void
}

/** The name as editions in other languages print it. */
export function NamesInScripts({ names, onChange }: Props) {
  const written = Object.keys(names) as Language[]
  const left = (Object.keys(LANGUAGES) as Language[]).filter((language) => !written.includes(language))
  const [next, setNext] = useState<Language | ''>('')
  const add = () => {
    if (next) onChange({ ...names, [next]: '' })
    setNext('')
  }
  return (
    <fieldset className={styles.scripts}>
      <legend>The name in other scripts</legend>
      {written.map((language) => (
        <div key={language} className={styles.scriptRow}>
          <TextField
            label={LANGUAGES[language].english}
            maxLength={200}
            value={names[language] ?? ''}
            onChange={(name) => onChange({ ...names, [language]: name })}
          />
          <IconButton
            label={`Without a name in ${LANGUAGES[language].english}`}
            icon={X}
            onPress={() =>
              onChange(Object.fromEntries(Object.entries(names).filter(([one]) => one !== language)))
            }
          />
        </div>
      ))}
      <div className={styles.scriptRow}>
        <Select
          label="One more"
          options={[
            { id: '', name: 'Choose a language' },
            ...left.map((id) => ({ id, name: LANGUAGES[id].english })),
          ]}
          value={next}
          onChange={(id) => setNext(id as Language | '')}
        />
        <Button onPress={add} isDisabled={!next}>
          Add
        </Button>
      </div>
    </fieldset>
  )
}
