import { useState } from 'react'
import { type AuditFilters, auditFile } from '../../api/administration.ts'
import { buttonLook } from '../../ui/button.tsx'
import styles from '../administration.module.css'
import auditStyles from './audit.module.css'
import { AuditFilterForm } from './audit-filter-form.tsx'
import { AuditPage } from './audit-page.tsx'

/** Who did what, and when: nothing of it can be changed or removed. */
export function AuditSection() {
  const [filters, setFilters] = useState<AuditFilters>({})
  /** Where each page that is shown begins. */
  const [pages, setPages] = useState<readonly (string | null)[]>([null])
  const change = (next: AuditFilters) => {
    setFilters(next)
    setPages([null])
  }
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
      <AuditFilterForm filters={filters} onChange={change} />
      <div className={auditStyles.record}>
        {pages.map((after, at) => (
          <AuditPage
            key={after}
            filters={filters}
            after={after}
            onOlder={at === pages.length - 1 ? (next) => setPages([...pages, next]) : null}
          />
        ))}
      </div>
    </div>
  )
}
