import { LANGUAGES } from '@copydesk/shared/languages'
import type { EditionPage } from '@copydesk/shared/story'
import { Suspense, useEffect, useRef, useState } from 'react'
import { lazily } from '../app/lazily.tsx'
import { whenIdle } from '../app/when-idle.ts'
import { useMe } from '../session/use-me.ts'
import { isRemembered, suggestingPlace } from '../suggestions/remembered-suggesting.ts'
import type { SharedEdition } from '../sync/index.ts'
import { useAbsence } from './away/use-absence.ts'
import { CopySheet } from './copy-sheet.tsx'
import styles from './edition-desk.module.css'
import { holdingsOpen } from './holdings-open.ts'
import { isUnsaved, livesOnPageOnly, takesWords } from './saving.ts'
import { startPanel } from './start-panel.ts'
import { StoryBar, standing } from './story-bar.tsx'
import { StoryFrame } from './story-frame.tsx'
import { useAddress } from './use-address.ts'
import { useContributors } from './use-contributors.ts'
import { useFields } from './use-fields.ts'
import { NOTHING_PRINTED, useFurniture } from './use-furniture.ts'
import { useHere } from './use-here.ts'
import { useHouse } from './use-house.ts'
import { useLeaveWarning } from './use-leave-warning.ts'
import { usePanel } from './use-panel.ts'
import { usePrinted } from './use-printed.ts'
import { useSaving } from './use-saving.ts'
import { useTitle } from './use-title.ts'

/* What nobody needs before they write comes after the copy stands there to be written in. */
const foot = lazily(() => import('./story-foot.tsx').then((page) => page.StoryFoot))
const rail = lazily(() => import('./panel-rail.tsx').then((page) => page.PanelRail))
const notice = lazily(() => import('../ui/notice.tsx').then((page) => page.Notice))
const awayNotice = lazily(() => import('./away/away-notice.tsx').then((page) => page.AwayNotice))
const savingNotice = lazily(() => import('./saving-notice.tsx').then((page) => page.SavingNotice))
const setAside = lazily(() => import('./set-aside/set-aside-bar.tsx').then((page) => page.SetAsideBar))
const changes = lazily(() => import('./changes-since.tsx').then((page) => page.ChangesSince))
const toolbar = lazily(() => import('../editor/toolbar/copy-toolbar.tsx').then((page) => page.CopyToolbar))
const beside = lazily(() => import('./story-panel.tsx').then((page) => page.StoryPanel))
const pageNotices = lazily(() => import('./page-notices.tsx').then((page) => page.PageNotices))
const versionView = lazily(() => import('../versions/version-view.tsx').then((page) => page.VersionView))
const sideBySide = lazily(() => import('../translation/side-by-side.tsx').then((page) => page.SideBySide))
const typos = lazily(() => import('../translation/typos/typo-section.tsx').then((page) => page.TypoSection))

/** What opening something may need, so that it is there at once, also when the line has gone. */
const soon = [
  ...[standing, foot, rail, notice, awayNotice, savingNotice, changes, toolbar].map(({ fetch }) => fetch),
  versionView.fetch,
  () => import('./story-panel.tsx').then((page) => page.fetchPanels()),
  () => import('./shortcuts.tsx'),
  () => import('../editor/link-prompt.tsx'),
  () => import('../session/sign-in-again.tsx'),
]

interface Props {
  page: EditionPage
  edition: SharedEdition
  /** What a localization follows, open to be read. */
  original: SharedEdition | null
  /** Whose credits it prints before its own, where that is not what it follows. */
  credited?: SharedEdition | null
}

/** Everything on the page of an edition that is open. */
export function EditionDesk({ page, edition, original, credited = original }: Props) {
  const { story, may } = page
  const { language, id } = page.edition
  const { doc } = edition
  const me = useMe().person.id
  const contributors = useContributors()
  const house = useHouse(page.edition.desk)
  const fields = useFields()
  const originalFields = useFields()
  /** The copy can be written in: now there is time for what stands around it. */
  const opened = fields.ready.body !== undefined
  const furniture = useFurniture({
    opened,
    doc,
    originalDoc: credited?.doc ?? null,
    language,
    genre: story.genre,
    contributors: contributors.byId,
    house,
  })
  const originalLanguage = story.editions.find((one) => one.id === page.edition.follows)?.language ?? language
  const originalFurniture = useFurniture({
    opened,
    doc: original?.doc ?? doc,
    originalDoc: credited === original ? null : (credited?.doc ?? null),
    language: originalLanguage,
    genre: story.genre,
    contributors: contributors.byId,
    house,
  })
  const printed = usePrinted(doc, furniture ?? NOTHING_PRINTED)
  const saving = useSaving(edition)
  const [changedMeanwhile, sawChanges] = useAbsence(edition)
  const here = useHere(edition)
  const inOriginal = useHere(original).filter(({ person }) => person.id !== me)
  const panelRef = useRef<HTMLDivElement>(null)
  const panel = usePanel(startPanel(page, original !== null), panelRef)
  const [version, setVersion] = useState(() => new URLSearchParams(location.search).get('version'))
  const [note, setNote] = useState('')

  const unsaved = isUnsaved(saving)
  useLeaveWarning(livesOnPageOnly(saving))
  useAddress(id, printed?.headline)
  useTitle(printed?.headline || story.slug)

  useEffect(() => (opened ? whenIdle(soon) : undefined), [opened])

  /** Whoever suggests writes nothing before it can be written as a suggestion. */
  const [isHeld, setHeld] = useState(() => isRemembered(suggestingPlace(me, id)))
  const editable = may.write.allowed && takesWords(saving) && !isHeld
  const [wrote, setWrote] = useState(may.write.allowed)
  if (may.write.allowed && !wrote) setWrote(true)
  const onlySuggests = !wrote && may.suggest.allowed
  const types = editable || (onlySuggests && takesWords(saving))
  const why = !may.write.allowed && (
    <Suspense>
      <notice.Part>{may.write.why}</notice.Part>
    </Suspense>
  )
  const uncertain = furniture?.uncertain.length ?? 0
  const areHoldingsOpen = holdingsOpen(page, house, furniture)

  return (
    <StoryFrame
      label={original ? `${LANGUAGES[language].english} copy` : 'Copy'}
      bar={
        <StoryBar
          {...{ page, doc, furniture }}
          opened={opened}
          here={here}
          changes={
            opened && (
              <Suspense>
                <changes.Part page={page} />
              </Suspense>
            )
          }
          onFile={() => panel.show('filing')}
          isFiling={panel.open === 'filing'}
        />
      }
      panel={
        panel.open && (
          <div ref={panelRef} tabIndex={-1} className={styles.panel}>
            {opened && (
              <Suspense>
                <beside.Part
                  open={panel.open}
                  onArrived={panel.arrived}
                  onShow={panel.show}
                  page={page}
                  edition={edition}
                  original={original}
                  credited={credited}
                  originalLanguage={originalLanguage}
                  fields={fields}
                  furniture={furniture}
                  house={house}
                  contributors={contributors}
                  taking={takesWords(saving)}
                  editable={editable}
                  holdingsOpen={areHoldingsOpen}
                  saved={!unsaved}
                  note={note}
                  onNote={setNote}
                  version={version}
                  onVersion={setVersion}
                />
              </Suspense>
            )}
          </div>
        )
      }
      rail={
        <Suspense>
          {opened && (
            <rail.Part
              open={panel.open}
              counts={{ credits: uncertain, details: Number(!!page.leftover) + Number(areHoldingsOpen) }}
              onToggle={panel.toggle}
            />
          )}
        </Suspense>
      }
      notice={
        <Suspense>
          {(saving.is === 'slow' || saving.is === 'offline' || saving.is === 'refused') && (
            <savingNotice.Part saving={saving} words={fields.words} />
          )}
          {opened && <pageNotices.Part page={page} />}
          {changedMeanwhile && (
            <awayNotice.Part changed={changedMeanwhile} fields={fields} onDone={sawChanges} />
          )}
        </Suspense>
      }
      foot={
        <Suspense>
          {opened && (
            <foot.Part
              saving={saving}
              page={page}
              words={printed?.words ?? null}
              shared={edition}
              original={original}
              originalLanguage={originalLanguage}
              fields={fields}
              originalFields={originalFields}
              onShow={panel.show}
              onReady={() => setHeld(false)}
            />
          )}
        </Suspense>
      }
    >
      <div className={styles.notices}>
        {!wrote && why}
        <Suspense>
          {opened && <setAside.Part edition={id} copy={types ? { doc, fields, onlySuggests } : null} />}
        </Suspense>
      </div>
      {version && (
        <Suspense>
          <versionView.Part
            {...{ page, doc, fields, editable }}
            key={version}
            id={version}
            saved={!unsaved}
            onClose={() => setVersion(null)}
          />
        </Suspense>
      )}
      <div hidden={version !== null}>
        {(wrote || onlySuggests) && (
          // Its room stays while nothing can be written, and says why: the copy below must not move.
          <div className={styles.toolbar} data-columns={original ? '' : undefined}>
            {wrote && why}
            {opened && types && (
              <Suspense>
                <toolbar.Part editor={fields.active} label="Form of the copy" />
              </Suspense>
            )}
          </div>
        )}
        {original ? (
          <Suspense>
            <sideBySide.Part
              editionId={id}
              original={{
                edition: original,
                language: originalLanguage,
                furniture: originalFurniture ?? NOTHING_PRINTED,
                fields: originalFields,
              }}
              localization={{ edition, language, furniture: furniture ?? NOTHING_PRINTED, fields }}
              inOriginal={inOriginal.length}
              printed={printed}
              editable={editable}
            />
          </Suspense>
        ) : (
          <CopySheet
            edition={edition}
            language={language}
            fields={fields}
            furniture={furniture}
            printed={printed}
            targetLength={story.targetLength}
            editable={editable}
            onShow={panel.show}
          />
        )}
        <Suspense>{opened && <typos.Part page={page} doc={doc} fields={fields} />}</Suspense>
      </div>
    </StoryFrame>
  )
}
