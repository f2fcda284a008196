import { type Furniture, readCredits } from '@copydesk/shared/credits'
import { LANGUAGES } from '@copydesk/shared/languages'
import type { EditionPage } from '@copydesk/shared/story'
import { Suspense } from 'react'
import type * as Y from 'yjs'
import { lazily } from '../app/lazily.tsx'
import { OwnChanges } from '../own-changes/own-changes.tsx'
import { Panel, PanelSection } from '../ui/panel.tsx'
import { AroundSection } from './around-section.tsx'
import { AssignedPeople } from './assigned-people.tsx'
import { LeftoverSection } from './leftover-section.tsx'
import { LocalizationDesk } from './localization-desk.tsx'
import { PlanFields } from './plan-fields.tsx'
import { PrintedFields } from './printed-fields.tsx'

const xliff = lazily(() => import('../translation/xliff/xliff-section.tsx').then((page) => page.XliffSection))

interface Props {
  page: EditionPage
  doc: Y.Doc
  originalDoc: Y.Doc | null
  furniture: Furniture | null
  /** Somebody is to say what its authors hold of what it is about. */
  holdingsOpen: boolean
}

export function DetailsPanel({ page, doc, originalDoc, furniture, holdingsOpen }: Props) {
  /** Most likely the bio is one of theirs. */
  const credited = readCredits(doc).map(({ contributor }) => contributor)
  return (
    <Panel title="Details">
      <LeftoverSection page={page} credited={credited} />
      <OwnChanges doc={doc} of="fields" editable={page.may.write.allowed}>
        {furniture && (
          <AroundSection
            doc={doc}
            originalDoc={originalDoc}
            standing={furniture.standing}
            page={page}
            asked={holdingsOpen}
          />
        )}
        <PanelSection title="Dateline and rights, as readers see them">
          <PrintedFields doc={doc} isDisabled={!page.may.write.allowed} />
        </PanelSection>
      </OwnChanges>
      {page.edition.follows !== null && (
        <PanelSection title={`The ${LANGUAGES[page.edition.language].english}`}>
          <LocalizationDesk page={page} />
        </PanelSection>
      )}
      {page.edition.follows !== null && (
        <Suspense>
          <xliff.Part page={page} />
        </Suspense>
      )}
      <PanelSection title="The story, in every language">
        <PlanFields
          story={page.story}
          mayPlan={page.may.plan}
          mayMove={page.may.assign}
          mayRestrict={page.may.restrict}
        />
      </PanelSection>
      <PanelSection title="Who works on it">
        <AssignedPeople story={page.story} mayAssign={page.may.assign} />
      </PanelSection>
    </Panel>
  )
}
