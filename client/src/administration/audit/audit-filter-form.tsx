import { AUDIT_ACTS, auditSentence } from '@copydesk/shared/audit'
import { useQuery } from '@tanstack/react-query'
import { ADMINISTRATION, type AuditFilters, getPeople } from '../../api/administration.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './audit.module.css'
import { dayBegins } from './day-begins.ts'

interface Props {
  filters: AuditFilters
  onChange: (filters: AuditFilters) => void
}

const ANY = { id: '', name: 'Any' }
const ACTS = AUDIT_ACTS.map((id) => ({ id, name: auditSentence(id, '…') })).sort((a, b) =>
  a.name.localeCompare(b.name),
)

/** Who, which act, about what, and from when to when. Days are those of whoever looks. */
export function AuditFilterForm({ filters, onChange }: Props) {
  const { data: people = [] } = useQuery({
    queryKey: [...ADMINISTRATION, 'people'],
    queryFn: getPeople,
  })
  const set = (change: AuditFilters) => onChange({ ...filters, ...change })
  return (
    <search className={styles.filters}>
      <Select
        label="By"
        value={filters.person ?? ''}
        onChange={(person) => set({ person })}
        options={[ANY, ...people.map(({ id, name }) => ({ id, name }))]}
      />
      <Select
        label="Act"
        value={filters.act ?? ''}
        onChange={(act) => set({ act })}
        options={[ANY, ...ACTS]}
      />
      <TextField
        label="About"
        value={filters.subject ?? ''}
        onChange={(subject) => set({ subject })}
        placeholder="slug, name or id"
        maxLength={200}
      />
      <TextField label="From" type="date" onChange={(day) => set({ from: dayBegins(day, 0) })} />
      <TextField label="To" type="date" onChange={(day) => set({ to: dayBegins(day, 1) })} />
    </search>
  )
}
