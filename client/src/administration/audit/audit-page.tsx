import { useQuery } from '@tanstack/react-query'
import { ADMINISTRATION, type AuditFilters, getAudit } from '../../api/administration.ts'
import { Failure } from '../../session/failure.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import styles from '../administration.module.css'
import auditStyles from './audit.module.css'
import { AuditLine } from './audit-line.tsx'

interface Props {
  filters: AuditFilters
  /** Where it begins; null for the youngest act. */
  after: string | null
  /** Asks for the page behind it; null when that is shown already. */
  onOlder: ((next: string) => void) | null
}

/** Fifty acts, and the way to those before them. */
export function AuditPage({ filters, after, onOlder }: Props) {
  const { data, error } = useQuery({
    queryKey: [...ADMINISTRATION, 'audit', filters, after],
    queryFn: () => getAudit(filters, after),
    staleTime: 0,
    // While a filter is typed the list stands still instead of going white.
    placeholderData: (before) => before,
  })
  if (error) return <Failure thrown={error} />
  if (!data) return null
  if (data.acts.length === 0)
    return (
      <EmptyState title="No act fits">
        Nothing on record is by that person, of that kind, about that and of that time.
      </EmptyState>
    )
  const { next } = data
  return (
    <>
      <ol
        className={styles.plainList}
        aria-label={after === null ? 'Acts, the youngest first' : 'Older acts'}
      >
        {data.acts.map((act, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: acts have no number that is told, and never change places
          <AuditLine key={`${act.at} ${at}`} act={act} />
        ))}
      </ol>
      {next !== null && onOlder && (
        <p className={auditStyles.more}>
          <Button onPress={() => onOlder(next)}>Older acts</Button>
        </p>
      )}
    </>
  )
}
