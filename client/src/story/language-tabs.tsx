import { LANGUAGES } from '@copydesk/shared/languages'
import type { EditionPage, EditionRow } from '@copydesk/shared/story'
import { Link } from '@tanstack/react-router'
import { NewEditionMenu } from '../translation/new-edition-menu.tsx'
import { ProgressBar } from '../translation/progress-bar.tsx'
import { progressWords } from '../translation/progress-words.ts'
import styles from './language-tabs.module.css'

/** The editions of the story, the original first; the one that is open is marked. */
export function LanguageTabs({ page }: { page: EditionPage }) {
  const { story, edition, may } = page
  const original = story.editions.find(({ follows }) => follows === null)
  return (
    <nav className={styles.tabs} aria-label="Languages">
      {story.editions.map((one) => (
        <Tab key={one.id} edition={one} isOpen={one.id === edition.id} />
      ))}
      {may.localize.allowed && original && <NewEditionMenu page={page} follows={original.id} />}
    </nav>
  )
}

function Tab({ edition, isOpen }: { edition: EditionRow; isOpen: boolean }) {
  const { id, language, follows, state, changedSinceCleared } = edition
  const progress = progressWords(edition.progress)
  const { english, name } = LANGUAGES[language]
  return (
    <Link
      to="/story/$editionId/$"
      params={{ editionId: id, _splat: '' }}
      className={styles.tab}
      aria-current={isOpen ? 'page' : undefined}
      title={`${english}${follows === null ? ' (original)' : ''}${progress ? `: ${progress.words}` : ''}`}
    >
      <span>
        <span lang={language}>{name}</span>
        {progress && (
          <>
            <span className="only-read">: {progress.words}</span>
            <ProgressBar {...progress} />
          </>
        )}
      </span>
      {changedSinceCleared && state === 'approved' && !isOpen && (
        <span className={styles.changed}>changed</span>
      )}
    </Link>
  )
}
