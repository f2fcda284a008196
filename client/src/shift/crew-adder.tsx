import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import { CREW_PARTS, type CrewPart } from '@copydesk/shared/shift'
import { useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/select.tsx'
import styles from './crew.module.css'
import { added, choicesFor, type DraftMember } from './crew-draft.ts'
import { PART_WORDS } from './part-words.ts'

interface Props {
  known: Parameters<typeof choicesFor>[1]
  crew: readonly DraftMember[]
  onChange: (crew: DraftMember[]) => void
}

const LANGUAGE_CHOICES = (Object.keys(LANGUAGES) as Language[]).map((id) => ({
  id,
  name: LANGUAGES[id].english,
}))
const PART_CHOICES = CREW_PARTS.map((id) => ({ id, name: PART_WORDS[id] }))

/** Puts one more person on. */
export function CrewAdder({ known, crew, onChange }: Props) {
  const [part, setPart] = useState<CrewPart>('editor')
  const [language, setLanguage] = useState<Language>('fr')
  const [person, setPerson] = useState('')
  const fields = useRef<HTMLFieldSetElement>(null)
  const choices = choicesFor(part, known)
  const chosen = choices.some(({ id }) => id === person) ? person : ''
  const add = () => {
    if (!chosen) return
    onChange(added(crew, { person: chosen, part, language }))
    setPerson('')
    // The button can do nothing more: whoever is at the keyboard goes on with the next.
    fields.current?.querySelector('select')?.focus()
  }
  return (
    <fieldset ref={fields} className={styles.adder}>
      <legend>Put on</legend>
      <Select label="As" options={PART_CHOICES} value={part} onChange={(id) => setPart(id as CrewPart)} />
      {part === 'translator' && (
        <Select
          label="Into"
          options={LANGUAGE_CHOICES}
          value={language}
          onChange={(id) => setLanguage(id as Language)}
        />
      )}
      <Select
        label="Who"
        options={[{ id: '', name: 'Choose' }, ...choices]}
        value={chosen}
        onChange={setPerson}
      />
      <Button onPress={add} isDisabled={!chosen}>
        Put on
      </Button>
    </fieldset>
  )
}
