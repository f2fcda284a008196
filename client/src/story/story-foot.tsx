import { LANGUAGES } from '@copydesk/shared/languages'
import type { EditionPage } from '@copydesk/shared/story'
import { Grow } from '../app/layout/frame.tsx'
import { OutsideOriginal } from './outside-original.tsx'
import type { Saving } from './saving.ts'
import { SavingLine } from './saving-line.tsx'
import { ShortcutsSheet } from './shortcuts-sheet.tsx'
import styles from './story-foot.module.css'
import { useSelectedWords } from './use-selected-words.ts'

/** Below: saved or not, the language, how many words, and what the keys do. */
export function StoryFoot({
  saving,
  page: { edition, story },
  words,
}: {
  saving: Saving
  page: EditionPage
  words: number
}) {
  const selected = useSelectedWords(edition.language)
  const { english } = LANGUAGES[edition.language]
  return (
    <>
      <SavingLine saving={saving} />
      <span className={styles.language}>
        {edition.follows === null && story.outsideOriginal ? (
          <>
            {english}, <OutsideOriginal origin={story.outsideOriginal} />
          </>
        ) : (
          `${english}${edition.follows === null ? ' (original)' : ''}`
        )}
      </span>
      <span className={styles.words}>
        {selected > 0 && `${selected.toLocaleString('en-GB')} of `}
        {words.toLocaleString('en-GB')} words
      </span>
      <Grow />
      <ShortcutsSheet />
    </>
  )
}
