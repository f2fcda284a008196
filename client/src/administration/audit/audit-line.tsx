import { type AuditRow, auditLines, auditSentence } from '@copydesk/shared/audit'
import { toTheSecond } from '../../newsroom/clock.ts'
import { useMe } from '../../session/use-me.ts'
import styles from './audit.module.css'

export function AuditLine({ act }: { act: AuditRow }) {
  const { people, desks } = useMe()
  const names = new Map([...people, ...desks].map(({ id, name }) => [id, name]))
  const lines = auditLines(act, names)
  return (
    <li className={styles.act}>
      <time dateTime={act.at}>{toTheSecond(act.at)}</time>
      <div>
        <p>
          <strong>{act.person?.name ?? 'The operator'}</strong> {auditSentence(act.act, act.name)}
          {act.token !== null && <span className={styles.token}>by the token {act.token}</span>}
        </p>
        {lines.length > 0 && (
          <ul className={styles.changes}>
            {lines.map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}
