import type { EditionPage } from '@copydesk/shared/story'
import { useCallback, useState } from 'react'
import { nameIn, personOf } from '../newsroom/person-of.ts'
import { Failure } from '../session/failure.tsx'
import { useMe } from '../session/use-me.ts'
import type { Fields } from '../story/use-fields.ts'
import type { SharedEdition } from '../sync/index.ts'
import { Panel, PanelSection } from '../ui/panel.tsx'
import { CutsSection } from './cuts-section.tsx'
import { DraftsSection } from './drafts-section.tsx'
import { PassageSection } from './passage-section.tsx'
import { useAuthorship } from './use-authorship.ts'
import { useWrittenFields } from './use-written-fields.ts'
import { WriterLegend } from './writer-legend.tsx'
import { WriterLines } from './writer-lines.ts'
import './writer-colours.css'
import { WriterTip } from './writer-tip.tsx'

interface Props {
  page: EditionPage
  edition: SharedEdition
  fields: Fields
  /** Words are taken now from whoever is here. */
  editable: boolean
  onVersion: (version: string) => void
}

/** Beside the copy: whose words they are, who cut what, and for how long that is shown. The copy is coloured meanwhile. */
export function WritersPanel({ page, edition, fields, editable, onVersion }: Props) {
  const { id } = page.edition
  const { people } = useMe()
  const { authorship, error, book, askAgain } = useAuthorship(id, edition)
  const [only, setOnly] = useState<string | null>(null)
  const [lines] = useState(() => new WriterLines())
  const lookOf = useCallback(
    (person: string) =>
      only === null || only === person
        ? { color: personOf(people, person).color, line: lines.of(person) }
        : null,
    [people, lines, only],
  )
  const written = useWrittenFields(fields, book, lookOf, askAgain)
  const nameOf = (person: string | null) => nameIn(people, person)
  const isShown = authorship?.drafts.shown === 'everything'
  return (
    <Panel title="Writers">
      <PanelSection>
        <Failure thrown={error} />
        {authorship && <WriterLegend {...{ authorship, people, lines, only }} onOnly={setOnly} />}
      </PanelSection>
      {authorship && isShown && (
        <>
          <PassageSection edition={id} {...{ fields, written, nameOf, onVersion }} />
          <CutsSection edition={id} {...{ editable, nameOf, onVersion }} />
        </>
      )}
      {authorship && (
        <DraftsSection story={page.story.id} edition={id} drafts={authorship.drafts} nameOf={nameOf} />
      )}
      <WriterTip written={written} nameOf={nameOf} />
    </Panel>
  )
}
