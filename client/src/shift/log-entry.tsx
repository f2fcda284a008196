import type { DeskLogEntry } from '@copydesk/shared/shift'
import { storyAddress } from '@copydesk/shared/story'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { clock } from '../newsroom/clock.ts'
import styles from './desk-log.module.css'
import { type ActEntry, logWords } from './log-words.ts'
import { NoteCorrection } from './note-form.tsx'

export function LogEntry({ entry, now }: { entry: DeskLogEntry; now: Date }) {
  return (
    <li className={styles.entry} data-kind={entry.kind}>
      <time className={styles.time} dateTime={entry.at}>
        {clock(entry.at, now)}
      </time>
      <div className={styles.said}>
        {entry.kind === 'note' ? <Note entry={entry} now={now} /> : <Act entry={entry} />}
      </div>
    </li>
  )
}

function Act({ entry }: { entry: ActEntry }) {
  const { before, after } = logWords(entry)
  const { person, story, edition, words } = entry
  return (
    <>
      <p>
        <Who person={person} /> {before}{' '}
        {story &&
          (edition ? (
            <Link to={storyAddress(edition)} className={styles.slug} title={edition.headline}>
              {story.slug}
            </Link>
          ) : (
            <Link to="/plan/$storyId" params={{ storyId: story.id }} className={styles.slug}>
              {story.slug}
            </Link>
          ))}
        {edition && <span className={styles.language}> {edition.language.toUpperCase()}</span>} {after}
      </p>
      {words && (
        <p className={styles.words} dir="auto">
          {words}
        </p>
      )}
    </>
  )
}

function Note({ entry, now }: { entry: DeskLogEntry & { kind: 'note' }; now: Date }) {
  const [correcting, setCorrecting] = useState(false)
  const { person, words, earlier, mayCorrect, note } = entry
  if (correcting) return <NoteCorrection note={note} words={words} onClose={() => setCorrecting(false)} />
  return (
    <>
      <p className={styles.note} dir="auto">
        {words}
      </p>
      <p className={styles.by}>
        <Who person={person} />
        {mayCorrect && (
          <button type="button" className={styles.correct} onClick={() => setCorrecting(true)}>
            Correct
          </button>
        )}
      </p>
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>Corrected at {clock(earlier.at(-1)?.until ?? '', now)}</summary>
          {earlier.map((before) => (
            <p key={before.until} dir="auto">
              {before.words}
            </p>
          ))}
        </details>
      )}
    </>
  )
}

function Who({ person }: { person: DeskLogEntry['person'] }) {
  if (!person) return <span>The operator</span>
  return (
    <Link to="/people/$personId" params={{ personId: person.id }} className={styles.who} dir="auto">
      {person.name}
    </Link>
  )
}
