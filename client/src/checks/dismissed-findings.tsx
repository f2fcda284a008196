import { bringBackFinding } from '../api/translation-aids.ts'
import { checksOf, useAct } from '../api/use-act.ts'
import { Failure } from '../session/failure.tsx'
import { Button } from '../ui/button.tsx'
import styles from './checks.module.css'
import { Found } from './found.tsx'
import { lineOf } from './line-of.ts'
import type { Findings } from './use-findings.ts'

interface Props {
  edition: string
  dismissed: Findings['dismissed']
  languages: { original: string; localization: string }
  editable: boolean
  nameOf: (person: string) => string
}

/** What somebody found right, with their reason; a way to see it again. */
export function DismissedFindings({ edition, dismissed, languages, editable, nameOf }: Props) {
  const bringing = useAct(checksOf(edition), bringBackFinding)
  if (dismissed.length === 0) return null
  return (
    <details className={styles.folded}>
      <summary>Dismissed, {dismissed.length}</summary>
      <Failure thrown={bringing.error} />
      <ul className={styles.list} aria-label="Dismissed">
        {dismissed.map(({ finding, by }) => (
          <li key={lineOf(finding)} className={styles.finding}>
            <Found finding={finding} languages={languages} />
            <span className={styles.why}>
              “{by.reason}” {nameOf(by.by)}
            </span>
            {editable && (
              <span className={styles.acts}>
                <Button
                  kind="plain"
                  onPress={() => bringing.mutate({ edition, key: finding.key })}
                  isPending={bringing.isPending}
                >
                  Show it again
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
