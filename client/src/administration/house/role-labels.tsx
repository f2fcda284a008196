import { CREDIT_ROLES, type CreditLanguage, type CreditRole, type HouseStyle } from '@copydesk/shared/credits'
import { useState } from 'react'
import { CREDIT_ROLE_WORDS } from '../../credits/credit-role-words.ts'
import { Select } from '../../ui/select.tsx'
import styles from '../administration.module.css'
import { LabelFields } from './label-fields.tsx'
import { withPart } from './style-parts.ts'

interface Props {
  words: CreditLanguage
  style: HouseStyle
  onChange: (style: HouseStyle) => void
}

/** What the line says somebody did, a role at a time. */
export function RoleLabels({ words, style, onChange }: Props) {
  const [role, setRole] = useState<CreditRole>('reporting')
  const set = (label: unknown) => {
    const changed = withPart(style, `labels.${role}`, label)
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
        options={CREDIT_ROLES.map((id) => ({ id, name: CREDIT_ROLE_WORDS[id] }))}
      />
      <LabelFields key={role} label={style.labels?.[role] ?? words.labels[role]} onChange={set} />
    </section>
  )
}
