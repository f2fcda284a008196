import type { Label } from '@copydesk/shared/credits'
import { TextField } from '../../ui/text-field.tsx'
import house from './house.module.css'

const FORMS = [
  ['one', 'One person'],
  ['many', 'Several'],
  ['feminine', 'A woman'],
  ['masculine', 'A man'],
  ['behindTranslation', 'Behind the translators'],
] as const
type Form = (typeof FORMS)[number][0]

interface Props {
  label: Label | undefined
  /** Undefined when there is none any more. */
  onChange: (label: Label | undefined) => void
}

/** How a role is said, by number and gender where the language needs that. */
export function LabelFields({ label, onChange }: Props) {
  const forms: Partial<Record<Form, string>> = typeof label === 'string' ? { one: label } : (label ?? {})
  const set = (form: Form, text: string) => {
    const said = Object.entries({ ...forms, [form]: text }).filter(([, words]) => words !== '')
    const { one, ...others } = Object.fromEntries(said) as Partial<Record<Form, string>>
    // Without words for one person there is nothing to print.
    if (one === undefined) onChange(undefined)
    else onChange(Object.keys(others).length === 0 ? one : { ...others, one })
  }
  return (
    <div className={house.fields}>
      {FORMS.map(([form, name]) => (
        <TextField
          key={form}
          label={name}
          value={forms[form] ?? ''}
          onChange={(text) => set(form, text)}
          maxLength={80}
        />
      ))}
    </div>
  )
}
