import { useQuery } from '@tanstack/react-query'
import { askPassage } from '../api/writers.ts'
import { clock, useNow } from '../newsroom/clock.ts'
import { Failure } from '../session/failure.tsx'
import type { Fields } from '../story/use-fields.ts'
import { PanelSection } from '../ui/panel.tsx'
import { CutLine } from './cut-line.tsx'
import { historyOf } from './history-of.ts'
import { useSelected } from './use-selected.ts'
import styles from './writers.module.css'
import type { WrittenField } from './written-field.ts'

interface Props {
  edition: string
  fields: Fields
  written: readonly WrittenField[]
  nameOf: (person: string | null) => string
  onVersion: (version: string) => void
}

/** Who wrote what is selected, and what was cut there, in the order in which it happened. */
export function PassageSection({ edition, fields, written, nameOf, onVersion }: Props) {
  const selected = useSelected(fields)
  const { field, ranges = [] } = selected ?? {}
  const isAsked = ranges.length > 0
  const passage = useQuery({
    queryKey: ['writers', edition, 'passage', field, ranges],
    queryFn: ({ signal }) => askPassage(edition, { field: field ?? 'body', ranges }, signal),
    enabled: isAsked,
    gcTime: 0,
    staleTime: 0,
  })
  const now = useNow()
  const here = selected && written.find((one) => one.field === selected.editor)?.at(selected.head)
  const history = passage.data ? historyOf(passage.data) : []
  return (
    <PanelSection title={isAsked ? 'What is selected' : 'At the caret'}>
      <div aria-live="polite">
        {!isAsked && (
          <p className={styles.here}>
            {here ? (
              <>
                <b>{nameOf(here.person)}</b>
                {here.at === null ? ', a moment ago' : `, ${clock(here.at, now)}`}
              </>
            ) : (
              'Nothing is written here.'
            )}
            <span className={styles.hint}>
              Select words to see who wrote them, who changed them since, and what was cut there.
            </span>
          </p>
        )}
        {isAsked && <Failure thrown={passage.error} />}
        {isAsked && passage.data && (
          <ol className={styles.history} aria-label="What became of these words">
            {history.map((one) =>
              one.is === 'wrote' ? (
                <li key={one.key} className={styles.act}>
                  <span className={styles.said} dir="auto">
                    {one.text}
                  </span>
                  <span className={styles.by}>
                    {nameOf(one.person)} wrote this{one.at !== null && ` ${clock(one.at, now)}`}
                  </span>
                </li>
              ) : (
                <CutLine key={one.key} cut={one.cut} {...{ nameOf, onVersion }} />
              ),
            )}
          </ol>
        )}
      </div>
    </PanelSection>
  )
}
