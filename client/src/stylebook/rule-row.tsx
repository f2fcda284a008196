import type { Rule } from '@copydesk/shared/stylebook'
import table from '../tables/table.module.css'
import { Button } from '../ui/button.tsx'
import { KIND_WORDS } from './kind-words.ts'
import styles from './stylebook.module.css'

interface Props {
  rule: Rule
  onChange: () => void
  onRemove: () => void
}

/** One line: what is written, what is not, and why. */
export function RuleRow({
  rule: { language, kind, not, say, reason, endings, inQuotations },
  onChange,
  onRemove,
}: Props) {
  const more = [
    kind === 'title' && 'first mention',
    endings && 'other endings',
    inQuotations && 'in quotations too',
  ].filter((words) => words !== false)
  return (
    <div className={table.row}>
      <strong lang={language} dir="auto">
        {say.length > 0 ? say.join(', ') : <span className={styles.nothing}>not at all</span>}
      </strong>
      <span lang={language} dir="auto">
        <span className="only-read">{kind === 'title' ? 'for' : 'not'} </span>
        {not.map((words, nth) => (
          <span key={words}>
            {nth > 0 && ', '}
            {kind === 'title' ? words : <s>{words}</s>}
          </span>
        ))}
      </span>
      <span className={table.note} title={KIND_WORDS[kind].name}>
        <span lang={language} dir="auto">
          {reason}
        </span>
        {more.length > 0 && <i> {more.join(', ')}</i>}
      </span>
      <span className={table.acts}>
        <Button kind="plain" onPress={onChange} aria-label={`Change the rule about ${not[0]}`}>
          Change
        </Button>
        <Button kind="plain" onPress={onRemove} aria-label={`Remove the rule about ${not[0]}`}>
          Remove
        </Button>
      </span>
    </div>
  )
}
