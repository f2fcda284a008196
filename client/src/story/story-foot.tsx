import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import type { EditionPage } from '@copydesk/shared/story'
import { Suspense } from 'react'
import { Grow } from '../app/layout/frame.tsx'
import { lazily } from '../app/lazily.tsx'
import { lengthUnit } from '../newsroom/length-unit.ts'
import { useMe } from '../session/use-me.ts'
import { SuggestingSwitch } from '../suggestions/suggesting-switch.tsx'
import { useDrawn } from '../suggestions/use-suggestion-writer.ts'
import type { SharedEdition } from '../sync/index.ts'
import { useSetAsTyped } from '../typesetting/use-set-as-typed.ts'
import { OutsideOriginal } from './outside-original.tsx'
import type { PanelName } from './panels.ts'
import { type Saving, takesWords } from './saving.ts'
import { SavingLine } from './saving-line.tsx'
import { ShortcutsSheet } from './shortcuts-sheet.tsx'
import styles from './story-foot.module.css'
import type { Fields } from './use-fields.ts'
import { useSelectedWords } from './use-selected-words.ts'

const checks = lazily(() => import('../checks/keep-checks.tsx').then((page) => page.KeepChecks))

const comments = lazily(() => import('../threads/comment-aids.tsx').then((page) => page.CommentAids))

/** Below: saved or not, the language, how many words, and what the keys do. */
export function StoryFoot({
  saving,
  page,
  words,
  shared,
  original,
  comparedWith = original,
  originalLanguage,
  fields,
  originalFields,
  onShow,
  onReady,
}: {
  saving: Saving
  page: EditionPage
  words: number | null
  shared: SharedEdition
  original: SharedEdition | null
  /** What the checks hold it against, where the original is not shown beside it. */
  comparedWith?: SharedEdition | null
  originalLanguage: Language
  fields: Fields
  originalFields: Fields
  onShow: (panel: PanelName) => void
  /** Called when what is typed is written as what it is meant to be. */
  onReady: () => void
}) {
  const { edition, story } = page
  useSetAsTyped(fields, edition.language)
  // Beside a localization, too: whoever translates must know what of the original is only suggested.
  useDrawn(originalFields, original?.doc ?? shared.doc, useMe().people, false)
  const selected = useSelectedWords(edition.language)
  const { english } = LANGUAGES[edition.language]
  return (
    <>
      <SavingLine saving={saving} />
      <span className={styles.language}>
        {edition.follows === null && story.outsideOriginal ? (
          <>
            {english}, <OutsideOriginal of={story.outsideOriginal} />
          </>
        ) : (
          `${english}${edition.follows === null ? ' (original)' : ''}`
        )}
      </span>
      {words !== null && (
        <span className={styles.words}>
          {selected > 0 && `${selected.toLocaleString('en-GB')} of `}
          {words.toLocaleString('en-GB')} {lengthUnit(edition.language, words)}
        </span>
      )}
      <Grow />
      <SuggestingSwitch
        page={page}
        shared={shared}
        fields={fields}
        taking={takesWords(saving)}
        onShow={() => onShow('suggestions')}
        onReady={onReady}
      />
      <ShortcutsSheet />
      <Suspense>
        <comments.Part
          edition={edition.id}
          shared={shared}
          fields={fields}
          onShow={() => onShow('comments')}
          page={page}
          isOwn
        />
        {original && edition.follows && (
          <comments.Part
            edition={edition.follows}
            shared={original}
            fields={originalFields}
            onShow={() => onShow('comments')}
            page={page}
            isOwn={false}
          />
        )}
      </Suspense>
      <Suspense>
        <checks.Part
          checked={{
            ...{ edition: edition.id, doc: shared.doc, language: edition.language },
            original: comparedWith && { doc: comparedWith.doc, language: originalLanguage },
          }}
          fields={fields}
          editable={page.may.write.allowed}
        />
      </Suspense>
    </>
  )
}
