import type { Term } from '@copydesk/shared/terms'
import table from '../tables/table.module.css'
import { Button } from '../ui/button.tsx'
import styles from './terms.module.css'

interface Props {
  term: Term
  onChange: () => void
  onRemove: () => void
}

/** One line: the term, how it is said, how it is not, and why. */
export function TermRow({
  term: { from, to, term, preferred, forbidden, note, example },
  onChange,
  onRemove,
}: Props) {
  return (
    <div className={table.row}>
      <strong lang={from} dir="auto">
        {term}
      </strong>
      <span lang={to} dir="auto">
        {preferred.join(', ')}
        {forbidden.length > 0 && (
          <span className={styles.forbidden}>
            <span className="only-read">, not </span>
            {forbidden.map((words) => (
              <s key={words}>{words}</s>
            ))}
          </span>
        )}
      </span>
      <span className={table.note}>
        {note} {example && <i>{example}</i>}
      </span>
      <span className={table.acts}>
        <Button kind="plain" onPress={onChange} aria-label={`Change ${term}`}>
          Change
        </Button>
        <Button kind="plain" onPress={onRemove} aria-label={`Remove ${term}`}>
          Remove
        </Button>
      </span>
    </div>
  )
}
