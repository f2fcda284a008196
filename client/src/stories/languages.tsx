import { type EditionRow, type StoryRow, storyAddress } from '@copydesk/shared/story'
import { Link } from '@tanstack/react-router'
import { ProgressBar } from '../translation/progress-bar.tsx'
import { progressWords } from '../translation/progress-words.ts'
import styles from './languages.module.css'

const STANDING = {
  draft: 'draft',
  submitted: 'filed',
  approved: 'cleared',
  published: 'published',
  spiked: 'spiked',
  killed: 'killed',
} as const

function standing({ state, changedSinceCleared }: EditionRow) {
  if (state === 'approved' && changedSinceCleared)
    return { tone: 'changed', words: 'changed since it was cleared' }
  return { tone: STANDING[state], words: STANDING[state] }
}

const englishName = new Intl.DisplayNames('en', { type: 'language' })

/** Each language that the story is in, with the dot of its state, leads to that edition; then those wanted. */
export function Languages({ story }: { story: StoryRow }) {
  const made = new Set<string>(story.editions.map(({ language }) => language))
  const wanted = story.languagesWanted.filter((language) => !made.has(language))
  return (
    <span className={styles.languages}>
      {story.editions.map((edition) => {
        const { tone, words } = standing(edition)
        const progress = progressWords(edition.progress)
        const name = `${englishName.of(edition.language)}: ${words}${progress ? `; ${progress.words}` : ''}`
        return (
          <Link
            key={edition.id}
            to={storyAddress(edition)}
            className={styles.language}
            data-tone={tone}
            title={name}
          >
            <span aria-hidden>
              {edition.language.toUpperCase()}
              {progress && <ProgressBar {...progress} />}
            </span>
            <span className="only-read">{name}</span>
          </Link>
        )
      })}
      {wanted.map((language) => (
        <span
          key={language}
          className={styles.language}
          data-tone="wanted"
          title={`${englishName.of(language)}: wanted`}
        >
          {language.toUpperCase()}
          <span className="only-read"> wanted</span>
        </span>
      ))}
    </span>
  )
}
