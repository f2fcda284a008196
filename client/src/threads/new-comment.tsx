import type { Person } from '@copydesk/shared/people'
import { isOfWords, type Subject } from '@copydesk/shared/threads'
import { useState } from 'react'
import { newActId } from '../acts/new-act-id.ts'
import { Choices } from '../ui/choices.tsx'
import { Select } from '../ui/select.tsx'
import { Tick } from '../ui/tick.tsx'
import { Composer } from './composer.tsx'
import { subjectWords } from './subject-words.ts'
import { type Task, TaskFields } from './task-fields.tsx'
import styles from './thread-card.module.css'
import type { Begun, ThreadDesk } from './thread-desk.ts'

interface Props {
  begun: Begun
  desk: ThreadDesk
  edition: string
  people: readonly Person[]
  mayWrite: boolean
  me: string
}

/** Begins a thread: what it is about, what is said, and who is to do something about it. */
export function NewComment({ begun, desk, edition, people, mayWrite, me }: Props) {
  const [asks, setAsks] = useState(
    begun.query ? (people.find(({ id }) => id === begun.of && id !== me)?.id ?? 'desk') : '',
  )
  const [task, setTask] = useState<Task>(null)
  const [readers, setReaders] = useState<string[] | null>(null)
  const { subject, askedFrom } = begun
  const among = readers ? people.filter(({ id }) => id === me || readers.includes(id)) : people
  const others = among.filter(({ id }) => id !== me)
  const send = (words: string, mentions: string[]) => {
    const id = newActId()
    desk.queue?.add({
      ...{ act: 'begin', id, subject, words, mentions, task, readers, askedFrom },
      query: asks === '' ? null : { of: asks === 'desk' ? null : asks },
    })
    desk.activate(id)
  }
  return (
    <section className={styles.card} data-new aria-label="New comment">
      <Quote subject={subject} />
      <Composer
        place={`${edition} ${JSON.stringify(subject).slice(0, 400)}`}
        label={asks === '' ? 'Comment' : 'Query'}
        placeholder={asks === '' ? 'Say something. @ names somebody' : 'What do you need to know?'}
        send={asks === '' ? 'Comment' : 'Ask'}
        people={among}
        startsHere
        onSend={send}
        onCancel={() => desk.set({ begun: null })}
      >
        <details className={styles.more} open={begun.query || undefined}>
          <summary>Ask a question, give a task, or choose who reads it</summary>
          <div className={styles.options}>
            <Select
              label="Waits for an answer from"
              value={asks}
              onChange={setAsks}
              options={[
                { id: '', name: 'Nobody' },
                { id: 'desk', name: 'The desk' },
                ...others.map(({ id, name }) => ({ id, name })),
              ]}
            />
            <TaskFields
              task={task}
              onTask={setTask}
              people={mayWrite ? among : among.filter(({ id }) => id === me)}
            />
            <Tick isTicked={readers !== null} onChange={(isFew) => setReaders(isFew ? [] : null)}>
              Only people I name can read it
            </Tick>
            {readers !== null && (
              <Choices
                legend="Who else"
                options={people.filter(({ id }) => id !== me).map(({ id, name }) => ({ id, name }))}
                value={readers}
                onChange={setReaders}
              />
            )}
          </div>
        </details>
      </Composer>
    </section>
  )
}

/** What a thread is about: the words, or what else. */
export function Quote({ subject, isGone = false }: { subject: Subject; isGone?: boolean }) {
  if (isOfWords(subject) && subject.quote.trim() !== '')
    return (
      <blockquote className={styles.quote} dir="auto" data-gone={isGone || undefined}>
        {subject.quote}
      </blockquote>
    )
  return <p className={styles.about}>{subjectWords(subject)}</p>
}
