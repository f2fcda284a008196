import { shortName } from '@copydesk/shared/people'
import type { EditionPage } from '@copydesk/shared/story'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Suspense, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { keys } from '../../api/keys.ts'
import { getVersion } from '../../api/versions.ts'
import { CopyToolbar } from '../../editor/toolbar/copy-toolbar.tsx'
import { useMe } from '../../session/use-me.ts'
import { CopySheet } from '../../story/copy-sheet.tsx'
import deskStyles from '../../story/edition-desk.module.css'
import { holdingsOpen } from '../../story/holdings-open.ts'
import { opensAt } from '../../story/opens-at.ts'
import { PanelRail } from '../../story/panel-rail.tsx'
import { isUnsaved, livesOnPageOnly, takesWords } from '../../story/saving.ts'
import { SavingNotice } from '../../story/saving-notice.tsx'
import { StoryFoot } from '../../story/story-foot.tsx'
import { StoryFrame } from '../../story/story-frame.tsx'
import { StoryPanel } from '../../story/story-panel.tsx'
import { useContributors } from '../../story/use-contributors.ts'
import { useFields } from '../../story/use-fields.ts'
import { NOTHING_PRINTED, useFurniture } from '../../story/use-furniture.ts'
import { useHere } from '../../story/use-here.ts'
import { useHouse } from '../../story/use-house.ts'
import { useLeaveWarning } from '../../story/use-leave-warning.ts'
import { usePanel } from '../../story/use-panel.ts'
import { usePrinted } from '../../story/use-printed.ts'
import { useSaving } from '../../story/use-saving.ts'
import { useSharedField } from '../../story/use-shared-field.ts'
import { isRemembered, suggestingPlace } from '../../suggestions/remembered-suggesting.ts'
import type { SharedEdition } from '../../sync/index.ts'
import { selectionSubject } from '../../threads/selection-subject.ts'
import { threadDeskOf } from '../../threads/thread-desk.ts'
import { BeforeItGoesOut } from '../before-it-goes-out.tsx'
import { ClearingBar } from './clearing-bar.tsx'
import { ClearingNotices } from './clearing-notices.tsx'
import type { ClearingView } from './clearing-views.ts'
import { OthersNotice } from './others-notice.tsx'
import { useChanges } from './use-changes.ts'
import { useClear } from './use-clear.ts'
import { useClearingKeys } from './use-clearing-keys.ts'
import { useOthers } from './use-others.ts'
import { useSteps } from './use-steps.ts'
import { useTicks } from './use-ticks.ts'

interface Props {
  page: EditionPage
  edition: SharedEdition
  /** What a localization is compared with. */
  original: SharedEdition | null
  /** Whose credits a localization prints before its own. */
  credited: SharedEdition | null
  view: ClearingView
  onView: (view: ClearingView) => void
}

/** Where a copy is cleared: it is edited here, with what changed drawn in it, and what is on the page is what goes out. */
export function ClearingDesk({ page, edition, original, credited, view, onView }: Props) {
  const { story, may } = page
  const { language, id, follows } = page.edition
  const originalLanguage = story.editions.find((one) => one.id === follows)?.language ?? language
  const { doc } = edition
  const { person: me } = useMe()
  const contributors = useContributors()
  const house = useHouse(page.edition.desk)
  const fields = useFields()
  const originalFields = useFields()
  const opened = fields.ready.body !== undefined
  const furniture = useFurniture({
    ...{ opened, doc, originalDoc: credited?.doc ?? null, language, genre: story.genre },
    ...{ contributors: contributors.byId, house },
  })
  const printed = usePrinted(doc, furniture ?? NOTHING_PRINTED)
  const saving = useSaving(edition)
  const saved = !isUnsaved(saving)
  const others = useHere(edition).filter(({ person }) => person.id !== me.id)
  const panelRef = useRef<HTMLDivElement>(null)
  const panel = usePanel(null, panelRef)
  const [note, setNote] = useState('')
  const navigate = useNavigate()
  useLeaveWarning(livesOnPageOnly(saving))

  const compared = view === 'filed' ? page.filed : (page.cleared ?? page.filed)
  const base = useQuery({
    queryKey: keys.version(compared?.id ?? ''),
    queryFn: ({ signal }) => getVersion(compared?.id ?? '', signal),
    enabled: compared !== null,
  })
  const onPage = useChanges({
    ...{ doc, fields, furniture, drawn: view !== 'whole' },
    origin: follows === null ? story.outsideOriginal : null,
    base: compared === null ? null : base.data?.publishable,
  })
  const [datelineDate] = useSharedField(doc, 'dateline.date')
  const came = useOthers(edition, fields)
  const steps = useSteps(fields, onPage)
  const ticks = useTicks(id, onPage?.hash ?? null)
  const clearing = useClear({ page, onPage, saved, unread: came.count > 0, ticked: ticks.ticked })
  const query = () => {
    const of = page.filed?.madeBy.id ?? null
    const begun = { subject: selectionSubject(fields), query: true, of, askedFrom: null }
    threadDeskOf(id).set({ begun, active: null, wanted: null })
    panel.show('comments')
  }
  const showThread = (thread: string) => {
    threadDeskOf(id).activate(thread, 'look')
    panel.show('comments')
  }
  /** On a phone it stands under the copy, and under whatever panel is open. */
  const beforeRef = useRef<HTMLDivElement>(null)
  const showBefore = () => {
    flushSync(panel.close)
    beforeRef.current?.focus({ preventScroll: true })
    beforeRef.current?.scrollIntoView({ block: 'start' })
  }
  useClearingKeys({ onStep: steps.go, onClear: clearing.clear, onQuery: query })

  /** Whoever suggests writes nothing before it can be written as a suggestion. */
  const [isHeld, setHeld] = useState(() => isRemembered(suggestingPlace(me.id, id)))
  const editable = may.write.allowed && takesWords(saving) && !isHeld

  return (
    <StoryFrame
      label="What changed"
      panelStays={panel.open === null}
      panel={
        panel.open ? (
          <div ref={panelRef} tabIndex={-1} className={deskStyles.panel}>
            {opened && (
              <Suspense>
                <StoryPanel
                  open={panel.open}
                  onArrived={panel.arrived}
                  onShow={panel.show}
                  {...{ page, edition, credited, fields, furniture, house, contributors, printed, editable }}
                  {...{ saved, note, original, originalLanguage }}
                  holdingsOpen={holdingsOpen(page, house, furniture)}
                  taking={takesWords(saving)}
                  onNote={setNote}
                  version={null}
                  onVersion={(version) =>
                    void navigate({ to: `/story/${id}/`, search: opensAt({ version }) })
                  }
                />
              </Suspense>
            )}
          </div>
        ) : (
          <div ref={beforeRef} tabIndex={-1} className={deskStyles.panel}>
            <BeforeItGoesOut
              page={page}
              copy={onPage?.copy ?? null}
              datelineDate={datelineDate}
              lines={onPage?.isCompared && view !== 'whole' ? onPage.found.lines : null}
              isCleared={clearing.isCleared}
              ticks={ticks}
              fields={fields}
              onShow={panel.show}
              onThread={showThread}
            />
          </div>
        )
      }
      rail={
        <PanelRail
          open={panel.open}
          counts={{ credits: furniture?.uncertain.length ?? 0 }}
          onToggle={panel.toggle}
        />
      }
      bar={
        <ClearingBar
          {...{ page, view, onView, onPage, clearing, steps }}
          base={compared}
          onQuery={query}
          onBefore={showBefore}
        />
      }
      notice={
        <>
          {(saving.is === 'slow' || saving.is === 'offline' || saving.is === 'refused') && (
            <SavingNotice saving={saving} words={fields.words} />
          )}
          <OthersNotice
            count={came.count}
            who={others.length === 1 && others[0] ? shortName(others[0].person.name) : null}
            onShow={came.showNext}
          />
        </>
      }
      foot={
        opened && (
          <StoryFoot
            {...{ saving, page, fields, originalFields }}
            words={printed?.words ?? null}
            shared={edition}
            original={null}
            comparedWith={original}
            originalLanguage={originalLanguage}
            onShow={panel.show}
            onReady={() => setHeld(false)}
          />
        )
      }
    >
      <div className={deskStyles.notices}>
        <ClearingNotices {...{ page, clearing, onView }} />
      </div>
      <div className={deskStyles.toolbar}>
        {opened && editable && <CopyToolbar editor={fields.active} label="Form of the copy" />}
      </div>
      <CopySheet
        {...{ edition, language, fields, furniture, printed, editable }}
        targetLength={story.targetLength}
        onShow={panel.show}
      />
      <p className="only-read" role="status">
        {steps.said}
      </p>
    </StoryFrame>
  )
}
