import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import { initials } from '@copydesk/shared/people'
import type { AuthoredSpan } from '@copydesk/shared/writers'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { getAuthorship, writerKeys } from '../api/writers.ts'
import { clock } from '../newsroom/clock.ts'
import { nameIn, personOf } from '../newsroom/person-of.ts'
import { Failure } from '../session/failure.tsx'
import { useMe } from '../session/use-me.ts'
import { WriterLegend } from './writer-legend.tsx'
import { WriterLines } from './writer-lines.ts'
import looks from './writer-words.module.css'
import styles from './written-version.module.css'

interface Props {
  edition: string
  /** Id of the version. */
  version: string
  language: string
}

/** A version as it was, each word on the ground of its writer, with their initials where their words begin. */
export function WrittenVersion({ edition, version, language }: Props) {
  const { people, faces } = useMe()
  const [lines] = useState(() => new WriterLines())
  const [only, setOnly] = useState<string | null>(null)
  const { data, error } = useQuery({
    queryKey: writerKeys.authorship(edition, version),
    queryFn: ({ signal }) => getAuthorship(edition, version, signal),
    gcTime: 0,
  })
  if (!data) return <Failure thrown={error} />
  const words = (span: AuthoredSpan) => {
    const { person, at, text } = span
    const color = person === null ? undefined : personOf(people, person).color % 12
    const name = nameIn(people, person)
    const isShown = only === null || only === person
    return (
      <span
        key={`${span.from}`}
        className={isShown ? looks.words : undefined}
        data-person={isShown ? color : undefined}
        data-line={isShown && person !== null ? lines.of(person) : undefined}
        title={at === null ? name : `${name}, ${clock(at, new Date())}`}
      >
        {isShown && (
          <>
            <span className="only-read" lang="en" dir="auto">
              {name}:{' '}
            </span>
            <span
              className={styles.initials}
              data-initials={initials(name, faces[person ?? '']?.initials)}
              aria-hidden
            />
          </>
        )}
        {text}
      </span>
    )
  }
  const blocks = [...Map.groupBy(data.spans, ({ field, block }) => `${field} ${block}`).values()]
  return (
    <div className={styles.version}>
      <WriterLegend authorship={data} {...{ people, lines, only }} onOnly={setOnly} />
      <article lang={language} dir={LANGUAGES[language as Language]?.dir ?? 'ltr'}>
        {blocks.map((spans) => {
          const [{ field, block } = { field: 'body', block: null }] = spans
          const Tag = field === 'headline' ? 'h1' : 'p'
          return (
            <Tag key={`${field} ${block}`} className={styles[field]} dir="auto">
              {spans.map(words)}
            </Tag>
          )
        })}
      </article>
    </div>
  )
}
