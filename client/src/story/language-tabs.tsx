import { LANGUAGES } from '@copydesk/shared/languages'
import type { EditionPage } from '@copydesk/shared/story'
import { Link } from '@tanstack/react-router'
import { NewEditionMenu } from '../translation/new-edition-menu.tsx'
import styles from './language-tabs.module.css'

/** The editions of the story, the original first; the one that is open is marked. */
export function LanguageTabs({ page: { story, edition, may } }: { page: EditionPage }) {
  const original = story.editions.find(({ follows }) => follows === null)
  return (
    <nav className={styles.tabs} aria-label="Languages">
      {story.editions.map(({ id, language, follows, state, changedSinceCleared }) => (
        <Link
          key={id}
          to="/story/$editionId/$"
          params={{ editionId: id, _splat: '' }}
          className={styles.tab}
          aria-current={id === edition.id ? 'page' : undefined}
          title={follows === null ? `${LANGUAGES[language].english} (original)` : LANGUAGES[language].english}
        >
          <span lang={language}>{LANGUAGES[language].name}</span>
          {changedSinceCleared && state === 'approved' && id !== edition.id && (
            <span className={styles.changed}>changed</span>
          )}
        </Link>
      ))}
      {may.localize.allowed && original && <NewEditionMenu story={story} follows={original.id} />}
    </nav>
  )
}
