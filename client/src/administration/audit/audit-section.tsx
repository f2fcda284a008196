import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type AuditFilters, auditFile, getAudit } from '../../api/administration.ts'
import { keys } from '../../api/keys.ts'
import { Failure } from '../../session/failure.tsx'
import { Button, buttonLook } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import styles from '../administration.module.css'
import { AuditFilterForm } from './audit-filter-form.tsx'
import { AuditLine } from './audit-line.tsx'

/** Who did what, and when: nothing of it can be changed or removed. */
export function AuditSection() {
  const [filters, setFilters] = useState<AuditFilters>({})
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [...keys.administration, 'audit', filters],
    queryFn: ({ pageParam }) => getAudit(filters, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
    // While a filter is typed the list stands still instead of going white.
    placeholderData: (before) => before,
  })
  const acts = data?.pages.flatMap((page) => page.acts)
  return (
    <div className={styles.wide}>
      <div className={styles.head}>
        <h2 className={styles.title}>Record of acts</h2>
        <span className={styles.acts}>
          <a className={buttonLook()} href={auditFile(filters, 'csv')} download>
            Export as table
          </a>
          <a className={buttonLook()} href={auditFile(filters, 'jsonl')} download>
            Export as JSON lines
          </a>
        </span>
      </div>
      <AuditFilterForm filters={filters} onChange={setFilters} />
      <Failure thrown={error} />
      {acts?.length === 0 && (
        <EmptyState title="No act fits">
          Nothing on record is by that person, of that kind, about that and of that time.
        </EmptyState>
      )}
      <ol className={styles.record} aria-label="Acts, the youngest first">
        {acts?.map((act, at) => (
          // Acts have no number that is told; their place in the list is theirs for good while it is shown.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <AuditLine key={`${act.at} ${at}`} act={act} />
        ))}
      </ol>
      {hasNextPage && (
        <p className={styles.more}>
          <Button onPress={() => void fetchNextPage()} isPending={isFetchingNextPage}>
            Older acts
          </Button>
        </p>
      )}
    </div>
  )
}
