import type { Suggestion } from '@copydesk/shared/credits'
import { type KeyboardEvent, useRef } from 'react'
import { Button } from '../ui/button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { PanelSection } from '../ui/panel.tsx'
import { CREDIT_ROLE_WORDS } from './credit-role-words.ts'
import styles from './credits.module.css'

interface Props {
  suggestions: readonly Suggestion[]
  onAccept: (suggestion: Suggestion) => void
  onDismiss: (suggestion: Suggestion) => void
}

/** Who worked on it, by what the server knows, and is not credited. One key says yes, one says no, and the next follows. */
export function AlsoWorked({ suggestions, onAccept, onDismiss }: Props) {
  const list = useRef<HTMLUListElement>(null)
  if (suggestions.length === 0) return null
  /** The one that comes after it, or the field for names when it was the last. */
  const goOn = (from: number) => {
    const rows = list.current?.querySelectorAll<HTMLElement>('li') ?? []
    const next = rows[from + 1] ?? rows[from - 1]
    const field = list.current?.closest('section')?.querySelector<HTMLElement>('[role=combobox]')
    const to = next?.querySelector<HTMLElement>('button:not(:disabled)') ?? field
    to?.focus()
  }
  const decide = (at: number, act: (suggestion: Suggestion) => void) => {
    const suggestion = suggestions[at]
    if (!suggestion || (act === onAccept && suggestion.contributor === null)) return
    goOn(at)
    act(suggestion)
  }
  const keyDown = (event: KeyboardEvent, at: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return
    if (event.key === 'a') decide(at, onAccept)
    else if (event.key === 'd' || event.key === 'Delete') decide(at, onDismiss)
    else return
    event.preventDefault()
  }
  return (
    <PanelSection
      title="Also worked on it"
      aside={
        <span className={styles.hint}>
          <Kbd keys="A" /> credits, <Kbd keys="D" /> dismisses
        </span>
      }
    >
      <ul ref={list} className={styles.list} aria-label="Also worked on it">
        {suggestions.map((suggestion, at) => {
          const { person, name, role, evidence, contributor } = suggestion
          const asRole = CREDIT_ROLE_WORDS[role]
          return (
            <li
              key={`${person}|${role}`}
              className={styles.suggestion}
              onKeyDown={(event) => keyDown(event, at)}
            >
              <span className={styles.suggested}>
                <span dir="auto">{name}</span> <span className={styles.role}>{asRole}</span>
              </span>
              <span className={styles.evidence}>
                {evidence.map(({ words }) => words).join('; ')}
                {contributor === null &&
                  '. A managing editor says in their profile as whom they are credited.'}
              </span>
              <span className={styles.acts}>
                <Button
                  onPress={() => decide(at, onAccept)}
                  isDisabled={contributor === null}
                  aria-keyshortcuts="a"
                  aria-label={`Credit ${name}: ${asRole}`}
                >
                  Credit
                </Button>
                <Button
                  kind="plain"
                  onPress={() => decide(at, onDismiss)}
                  aria-keyshortcuts="d"
                  aria-label={`Dismiss ${name}: ${asRole}`}
                >
                  Dismiss
                </Button>
              </span>
            </li>
          )
        })}
      </ul>
    </PanelSection>
  )
}
