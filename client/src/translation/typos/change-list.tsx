import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import type { BehindBy } from './behind-by.ts'
import { ChangeExcerpt } from './change-excerpt.tsx'
import styles from './typo-section.module.css'

/** Each is compared word by word, beside the page that somebody types in. */
const AT_FIRST = 20

interface Props {
  changes: readonly BehindBy[]
  /** Of the original. */
  language: Language
  isPending: boolean
  onTypo: (change: BehindBy) => void
}

/** The first changes of an original that localizations are behind by; the others when they are asked for. */
export function ChangeList({ changes, language, isPending, onTypo }: Props) {
  const [all, setAll] = useState(false)
  const shown = all ? changes : changes.slice(0, AT_FIRST)
  const more = changes.length - shown.length
  return (
    <>
      <ol className={styles.changes}>
        {shown.map((change) => (
          <li key={`${change.block} ${change.before}`}>
            <ChangeExcerpt before={change.before} after={change.after} language={language} />
            <p className={styles.who}>
              <span>stale in {new Intl.ListFormat('en-GB').format(change.languages.map(name))}</span>
              <Button kind="plain" onPress={() => onTypo(change)} isPending={isPending}>
                Typo only
              </Button>
            </p>
          </li>
        ))}
      </ol>
      {more > 0 && (
        <Button kind="plain" onPress={() => setAll(true)}>
          {`Show ${more} more`}
        </Button>
      )}
    </>
  )
}

const name = (language: Language) => LANGUAGES[language].english
