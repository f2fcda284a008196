import { CREDIT_ROLES, type CreditLanguage, type CreditRole, type HouseStyle } from '@copydesk/shared/credits'
import { useState } from 'react'
import { ROLE_WORDS } from '../../credits/role-words.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from '../administration.module.css'
import house from './house.module.css'
import { withPart } from './style-parts.ts'

interface Props {
  words: CreditLanguage
  style: HouseStyle
  onChange: (style: HouseStyle) => void
}

const FORMS = [
  ['one', 'One person'],
  ['many', 'Several'],
  ['feminine', 'A woman'],
  ['masculine', 'A man'],
  ['behindTranslation', 'Behind the translators'],
] as const
type Form = (typeof FORMS)[number][0]

/** What the line says somebody did: a role at a time, by number and gender where the language needs that. */
export function RoleLabels({ words, style, onChange }: Props) {
  const [role, setRole] = useState<CreditRole>('reporting')
  const label = style.labels?.[role] ?? words.labels[role]
  const forms: Partial<Record<Form, string>> = typeof label === 'string' ? { one: label } : label
  const set = (form: Form, text: string) => {
    const next = Object.fromEntries(
      Object.entries({ ...forms, [form]: text }).filter(([, one]) => one !== ''),
    )
    const kept = next.one === undefined ? undefined : Object.keys(next).length === 1 ? next.one : next
    const changed = withPart(style, `labels.${role}`, kept)
    onChange(
      Object.keys(changed.labels ?? {}).length === 0 ? withPart(changed, 'labels', undefined) : changed,
    )
  }
  return (
    <section className={styles.part} aria-label="Words for each role">
      <h3 className={styles.partTitle}>Words for each role</h3>
      <p className={styles.help}>
        The names follow, or stand where {'{}'} is. Without words for one person the language’s own are used.
      </p>
      <Select
        label="Role"
        value={role}
        onChange={(id) => setRole(id as CreditRole)}
        options={CREDIT_ROLES.map((id) => ({ id, name: ROLE_WORDS[id] }))}
      />
      <div className={house.fields}>
        {FORMS.map(([form, name]) => (
          <TextField
            key={`${role} ${form}`}
            label={name}
            value={forms[form] ?? ''}
            onChange={(text) => set(form, text)}
            maxLength={120}
          />
        ))}
      </div>
    </section>
  )
}
