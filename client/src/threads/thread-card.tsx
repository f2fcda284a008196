import type { Person } from '@copydesk/shared/people'
import { isAnswerBy, mayResolve, type Thread } from '@copydesk/shared/threads'
import { CircleHelp, ListTodo, Lock } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { newActId } from '../acts/new-act-id.ts'
import { clock } from '../newsroom/clock.ts'
import { nameIn } from '../newsroom/person-of.ts'
import { Button } from '../ui/button.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { CommentLine } from './comment-line.tsx'
import { Composer } from './composer.tsx'
import { Quote } from './new-comment.tsx'
import { settleThread } from './settle-thread.ts'
import { TaskFields } from './task-fields.tsx'
import styles from './thread-card.module.css'
import type { PlacedThread, ThreadDesk } from './thread-desk.ts'

interface Props {
  placed: PlacedThread
  desk: ThreadDesk
  /** Who may see the story. */
  people: readonly Person[]
  everybody: readonly Person[]
  me: string
  mayWrite: boolean
  now: Date
  edition: string
}

/** A thread: its words, what was said, and when it is the one that one is in, what can be done. */
export function ThreadCard({ placed, desk, people, everybody, me, mayWrite, now, edition }: Props) {
  const { thread, pieces, waits } = placed
  const { id, subject, comments, resolved, readers } = thread
  const isActive = desk.now.active === id
  const card = useRef<HTMLElement>(null)
  const [isAssigning, setAssigning] = useState(false)
  const { wanted } = desk.now
  useEffect(() => {
    if (!isActive) return
    card.current?.scrollIntoView({ block: 'nearest' })
    if (wanted === null) return
    // After the panel that it stands in has taken the focus.
    const timer = setTimeout(() => {
      if (wanted === 'look') card.current?.focus()
      desk.set({ wanted: null })
    })
    return () => clearTimeout(timer)
  }, [isActive, wanted, desk])
  const open = () => {
    if (isActive) return
    desk.activate(id)
  }
  const nameOf = (person: string) => nameIn(everybody, person)
  const among = readers ? people.filter((one) => readers.includes(one.id)) : people
  const [first, ...replies] = comments
  const folded = isActive || replies.length <= 1 ? [] : replies.slice(0, -1)
  const shown = isActive ? replies : replies.slice(-1)
  if (!first) return null
  const line = (comment: Thread['comments'][number]) => (
    <CommentLine key={comment.id} {...{ comment, desk, people: among, everybody, me, now, isActive }} />
  )
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button inside has the keys
    <article
      ref={card}
      tabIndex={-1}
      className={styles.card}
      data-active={isActive || undefined}
      data-resolved={resolved !== null || undefined}
      aria-label={`${thread.query ? 'Query' : 'Comment'} by ${nameOf(thread.begunBy)}`}
      onClick={open}
    >
      <button type="button" className={styles.to} aria-expanded={isActive} onClick={open}>
        <Quote subject={subject} isGone={pieces === null} />
      </button>
      <Badges {...{ thread, now, nameOf, me }} />
      {line(first)}
      {folded.length > 0 && (
        <button type="button" className={styles.folded} onClick={open}>
          {folded.length === 1 ? '1 more reply' : `${folded.length} more replies`}
        </button>
      )}
      {shown.map(line)}
      {waits && <p className={styles.waits}>Waits for the line; it is kept here until then.</p>}
      {resolved && (
        <p className={styles.done}>
          Resolved by {nameOf(resolved.by)}, {clock(resolved.at, now)}
        </p>
      )}
      {isActive && (
        <>
          <Composer
            place={`reply ${id}`}
            label="Reply"
            placeholder={resolved ? 'Reply, and open it again' : 'Reply. @ names somebody'}
            send={isAnswerBy(thread, me, mayWrite) ? 'Answer' : 'Reply'}
            people={among}
            startsHere={wanted === 'reply'}
            onSend={(words, mentions) =>
              desk.queue?.add({ act: 'reply', id: newActId(), thread: id, words, mentions })
            }
          />
          {isAssigning && (
            <div className={styles.options}>
              <TaskFields
                task={thread.task}
                people={mayWrite ? among : among.filter((one) => one.id === me)}
                onTask={(task) => desk.queue?.add({ act: 'assign', id: newActId(), thread: id, task })}
              />
            </div>
          )}
          <div className={styles.acts}>
            {mayResolve(thread, me, mayWrite) && (
              <Button kind="plain" onPress={() => settleThread(desk, thread)}>
                {resolved ? 'Open again' : 'Resolve'}
              </Button>
            )}
            <Button kind="plain" aria-expanded={isAssigning} onPress={() => setAssigning(!isAssigning)}>
              Task
            </Button>
            <CopyButton text={() => linkTo(edition, id)} words="Copy link" />
          </div>
        </>
      )}
    </article>
  )
}

/** The address that opens it: whoever may not read it finds the story without it. */
const linkTo = (edition: string, thread: string): string =>
  new URL(`/story/${edition}/?thread=${encodeURIComponent(thread)}`, window.location.href).href

function Badges({
  thread: { query, task, readers, askedFrom },
  now,
  nameOf,
  me,
}: {
  thread: Thread
  now: Date
  nameOf: (person: string) => string
  me: string
}) {
  const of = query && (query.of === null ? 'the desk' : query.of === me ? 'you' : nameOf(query.of))
  const isLate = task?.due != null && new Date(task.due) < now
  return (
    <>
      {query && (
        <p className={styles.badge} data-tone={query.answeredAt === null ? 'waits' : 'done'}>
          <CircleHelp size={13} aria-hidden /> Query to {of}:{' '}
          {query.answeredAt === null ? 'waits for an answer' : 'answered'}
        </p>
      )}
      {task && (
        <p className={styles.badge} data-tone={isLate ? 'late' : 'waits'}>
          <ListTodo size={13} aria-hidden />{' '}
          {task.person === me ? 'Your task' : `Task of ${nameOf(task.person)}`}
          {task.due && `, due ${clock(task.due, now)}`}
        </p>
      )}
      {readers && (
        <p className={styles.badge}>
          <Lock size={13} aria-hidden /> Only for{' '}
          {readers.map((one) => (one === me ? 'you' : nameOf(one))).join(', ')}
        </p>
      )}
      {askedFrom?.words && (
        <blockquote className={styles.context} dir="auto">
          {askedFrom.words}
        </blockquote>
      )}
    </>
  )
}
