import type { Furniture, House } from '@copydesk/shared/credits'
import type { Language } from '@copydesk/shared/languages'
import type { EditionPage } from '@copydesk/shared/story'
import { useEffect } from 'react'
import { lazily } from '../app/lazily.tsx'
import type { SharedEdition } from '../sync/index.ts'
import type { PanelName } from './panels.ts'
import type { useContributors } from './use-contributors.ts'
import type { Fields } from './use-fields.ts'
import { useLooked } from './use-looked.ts'

const credits = lazily(() => import('./story-credits.tsx').then((page) => page.StoryCredits))
const comments = lazily(() => import('../threads/comments-panel.tsx').then((page) => page.CommentsPanel))
const filing = lazily(() => import('../review/filing-panel.tsx').then((page) => page.FilingPanel))
const release = lazily(() => import('../publication/release-panel.tsx').then((page) => page.ReleasePanel))
const alerts = lazily(() => import('../alerts/alerts-panel.tsx').then((page) => page.AlertsPanel))
const checks = lazily(() => import('../checks/checks-panel.tsx').then((page) => page.ChecksPanel))
const suggestions = lazily(() =>
  import('../suggestions/suggestions-panel.tsx').then((page) => page.SuggestionsPanel),
)
const sources = lazily(() => import('../sources/sources-panel.tsx').then((page) => page.SourcesPanel))
const writers = lazily(() => import('../writers/writers-panel.tsx').then((page) => page.WritersPanel))
const history = lazily(() => import('../versions/history-panel.tsx').then((page) => page.HistoryPanel))
const details = lazily(() => import('./details-panel.tsx').then((page) => page.DetailsPanel))

/** Until every panel could be opened without the line. */
export const fetchPanels = () =>
  Promise.all(
    [credits, comments, suggestions, filing, release, alerts, checks, sources, writers, history, details].map(
      ({ fetch }) => fetch(),
    ),
  )

interface Props {
  open: PanelName
  onArrived: (panel: PanelName) => void
  onShow: (panel: PanelName) => void
  page: EditionPage
  edition: SharedEdition
  original: SharedEdition | null
  /** Whose credits it prints too: its story's original, which it may follow by another localization. */
  credited: SharedEdition | null
  originalLanguage: Language
  fields: Fields
  furniture: Furniture | null
  house: House | null
  contributors: ReturnType<typeof useContributors>
  /** Words are taken now. */
  taking: boolean
  editable: boolean
  holdingsOpen: boolean
  saved: boolean
  note: string
  onNote: (note: string) => void
  /** Id of the one that is shown in the place of the copy. */
  version: string | null
  onVersion: (version: string) => void
}

/** What stands beside the copy, one at a time. */
export function StoryPanel({
  open,
  onArrived,
  onShow,
  page,
  edition,
  original,
  credited,
  originalLanguage,
  fields,
  furniture,
  house,
  contributors,
  taking,
  editable,
  holdingsOpen,
  saved,
  note,
  onNote,
  version,
  onVersion,
}: Props) {
  const { doc } = edition
  const { language, id } = page.edition
  const { may } = page
  const creditedDoc = credited?.doc ?? null
  const looked = useLooked(doc, furniture)
  return (
    <>
      {open === 'credits' && house && (
        <credits.Part
          page={page}
          house={house}
          doc={doc}
          originalDoc={creditedDoc}
          language={language}
          contributors={contributors.all}
          editable={may.credit.allowed && taking}
          overridable={editable}
          why={may.credit.why}
        />
      )}
      {open === 'comments' && <comments.Part page={page} fields={fields} />}
      {open === 'filing' && <filing.Part page={page} {...{ looked, saved, note, onNote, onShow }} />}
      {open === 'alerts' && <alerts.Part page={page} />}
      {open === 'release' && <release.Part page={page} awareness={edition.awareness} onShow={onShow} />}
      {open === 'checks' && (
        <checks.Part
          checked={{
            edition: id,
            doc,
            language,
            original: original && { doc: original.doc, language: originalLanguage },
          }}
          fields={fields}
          editable={editable}
        />
      )}
      {open === 'suggestions' && <suggestions.Part page={page} doc={doc} fields={fields} taking={taking} />}
      {open === 'sources' && <sources.Part page={page} doc={doc} fields={fields} />}
      {open === 'writers' && <writers.Part {...{ page, edition, fields, editable, onVersion }} />}
      {open === 'history' && <history.Part page={page} saved={saved} open={version} onOpen={onVersion} />}
      {open === 'details' && (
        <details.Part
          page={page}
          doc={doc}
          originalDoc={creditedDoc}
          furniture={furniture}
          holdingsOpen={holdingsOpen}
        />
      )}
      <Arrived key={open} panel={open} onArrived={onArrived} />
    </>
  )
}

/** Stands behind a panel that may still be on its way, and says when it is there. */
function Arrived({ panel, onArrived }: { panel: PanelName; onArrived: (panel: PanelName) => void }) {
  useEffect(() => onArrived(panel), [panel, onArrived])
  return null
}
