import { type Person, shortName } from '@copydesk/shared/people'
import type { Authorship, Share } from '@copydesk/shared/writers'
import { personOf } from '../newsroom/person-of.ts'
import { Face } from '../ui/faces.tsx'
import type { WriterLines } from './writer-lines.ts'
import looks from './writer-words.module.css'
import styles from './writers.module.css'

interface Props {
  authorship: Authorship
  people: readonly Person[]
  lines: WriterLines
  /** Whose words alone are coloured. */
  only: string | null
  onOnly: (person: string | null) => void
}

/** Who has written here, how their words look, and how much is theirs, as far as one may know. */
export function WriterLegend({ authorship: { spans, shares }, people, lines, only, onOnly }: Props) {
  const shareOf = new Map(shares.map((share) => [share.person, share]))
  const writers = [...new Set(spans.flatMap(({ person }) => person ?? []))]
  writers.sort((a, b) => (shareOf.get(b)?.percent ?? 0) - (shareOf.get(a)?.percent ?? 0))
  if (writers.length === 0)
    return (
      <p className={styles.none}>Nobody has written here yet. What is written is shown with its writer.</p>
    )
  return (
    <ul className={styles.legend} aria-label="Who has written here">
      {writers.map((id) => {
        const person = personOf(people, id)
        const share = shareOf.get(id)
        return (
          <li key={id}>
            <button
              type="button"
              className={styles.writer}
              aria-pressed={only === id}
              title={
                only === id ? 'Show everybody’s words' : `Show the words of ${shortName(person.name)} alone`
              }
              onClick={() => onOnly(only === id ? null : id)}
            >
              <Face person={person} />
              <span className={styles.name}>{person.name}</span>
              <span
                className={`${looks.words} ${styles.sample}`}
                data-person={person.color % 12}
                data-line={lines.of(id)}
                aria-hidden
              >
                words
              </span>
              {share && <ShareLine share={share} />}
            </button>
          </li>
        )
      })}
    </ul>
  )
}

function ShareLine({ share: { words, percent, brought } }: { share: Share }) {
  const count = words === 1 ? '1 word' : `${words} words`
  return (
    <span className={styles.share}>
      {count}, {percent === 0 ? 'under 1' : percent}%
      {brought > 0 &&
        (brought === words ? ', all there from the beginning' : `, ${brought} there from the beginning`)}
    </span>
  )
}
