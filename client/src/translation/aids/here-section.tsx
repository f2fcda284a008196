import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { aidKeys, getMemory } from '../../api/translation-aids.ts'
import { insertedBy } from '../../checks/check-keys.ts'
import styles from '../../checks/checks.module.css'
import type { Checked, Findings } from '../../checks/use-findings.ts'
import { writeApart } from '../../editor/write-apart.ts'
import type { Fields } from '../../story/use-fields.ts'
import { PanelSection } from '../../ui/panel.tsx'
import { MemoryLine } from './memory-line.tsx'
import { offeredTerms } from './offered-terms.ts'
import { originalText } from './original-text.ts'
import { TermLine } from './term-line.tsx'

interface Props {
  checked: Checked & { original: NonNullable<Checked['original']> }
  findings: Findings
  fields: Fields
  /** Of the localization, where the caret is. */
  block: string | null
  editable: boolean
}

/** As many as there are digits. */
const MOST = 9

/** For the block where the caret is: how the newsroom says its terms, and what was translated before. */
export function HereSection({ checked, findings, fields, block, editable }: Props) {
  const text = block === null ? '' : originalText(findings.groups, block)
  const terms = offeredTerms(findings.finder, text).slice(0, MOST)
  const { data: memory = [] } = useQuery({
    queryKey: aidKeys.memory(checked.edition, block ?? '', text),
    queryFn: () => getMemory(checked.edition, block ?? '', text),
    enabled: text !== '',
    // What another paragraph was offered would be inserted here by whoever presses a key at once.
    placeholderData: (before, query) => (query?.queryKey.at(-2) === block ? before : undefined),
  })
  const matches = text === '' ? [] : memory.slice(0, MOST - terms.length)
  const offered = [...terms.map(({ words }) => words), ...matches.map(({ localized }) => localized)]
  const insert = (words: string) => {
    if (!fields.active || !editable) return
    writeApart(fields.active.editor.view, words)
    fields.active.editor.commands.focus()
  }
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const nth = insertedBy(event)
      const words = nth === null ? undefined : offered[nth - 1]
      if (words === undefined) return
      event.preventDefault()
      insert(words)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  })
  const languages = { original: checked.original.language, localization: checked.language }
  return (
    <PanelSection title="In this block">
      {offered.length === 0 && (
        <p className={styles.none}>
          {text === ''
            ? 'Put the caret into a block: its terms, and what was translated before, stand here.'
            : 'None of the newsroom’s terms, and nothing like it was translated before.'}
        </p>
      )}
      {terms.length > 0 && (
        <ul className={styles.list} aria-label="Terms">
          {terms.map((one, at) => (
            <TermLine
              key={one.term.id}
              offered={one}
              nth={at + 1}
              languages={languages}
              onInsert={editable ? insert : null}
            />
          ))}
        </ul>
      )}
      {matches.length > 0 && (
        <ul className={styles.list} aria-label="Translated before">
          {matches.map((match, at) => (
            <MemoryLine
              key={match.localized}
              match={match}
              nth={terms.length + at + 1}
              now={text}
              languages={languages}
              onInsert={editable ? insert : null}
            />
          ))}
        </ul>
      )}
    </PanelSection>
  )
}
