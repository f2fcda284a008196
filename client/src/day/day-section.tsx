import { storyAddress } from '@copydesk/shared/story'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { DayLine } from './day-lines.ts'
import styles from './day-page.module.css'

interface Props {
  title: string
  none: string
  lines: readonly DayLine[]
  /** Where stories of several desks are shown. */
  deskName: ((id: string) => string | undefined) | undefined
}

export function DaySection({ title, none, lines, deskName }: Props) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title} {lines.length > 0 && <span className={styles.count}>{lines.length}</span>}
      </h3>
      {lines.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <Line key={line.key} line={line} desk={deskName?.(line.edition?.desk ?? line.story.desk)} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Line({
  line: { key, story, edition, words: wentOut, says, tone },
  desk,
}: {
  line: DayLine
  desk: string | undefined
}) {
  const words = wentOut || edition?.headline || story.budgetLine || 'No headline yet'
  return (
    <li className={styles.line}>
      <span className={styles.slug} title={story.slug}>
        {story.slug}
        {edition?.follows && <span className={styles.language}>{edition.language.toUpperCase()}</span>}
      </span>
      {edition ? (
        <Link to={storyAddress(edition)} className={styles.headline} data-row={key} dir="auto">
          {words}
        </Link>
      ) : (
        <Link
          to="/plan/$storyId"
          params={{ storyId: story.id }}
          className={styles.headline}
          data-row={key}
          dir="auto"
        >
          {words}
        </Link>
      )}
      <span className={styles.says} data-tone={tone}>
        {says}
      </span>
      {desk && <span className={styles.desk}>{desk}</span>}
    </li>
  )
}
