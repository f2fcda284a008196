import type { Person } from '@copydesk/shared/people'
import type { Comment } from '@copydesk/shared/threads'
import { useState } from 'react'
import { newActId } from '../acts/new-act-id.ts'
import { clock, toTheSecond } from '../newsroom/clock.ts'
import { nameIn } from '../newsroom/person-of.ts'
import { Button } from '../ui/button.tsx'
import { ConfirmButton } from '../ui/confirm-button.tsx'
import { Face } from '../ui/faces.tsx'
import styles from './comment-line.module.css'
import { Composer } from './composer.tsx'
import { withMentions } from './mentions.ts'
import type { ThreadDesk } from './thread-desk.ts'

interface Props {
  comment: Comment
  desk: ThreadDesk
  people: readonly Person[]
  everybody: readonly Person[]
  me: string
  now: Date
  isActive: boolean
}

/** What one person said, and when; one's own can be changed and removed. */
export function CommentLine({ comment, desk, people, everybody, me, now, isActive }: Props) {
  const { id, by, at, words, mentions, editedAt } = comment
  const [isEditing, setEditing] = useState(false)
  const writer = everybody.find((one) => one.id === by)
  const named = everybody.filter((one) => mentions.includes(one.id))
  return (
    <div className={styles.comment}>
      <p className={styles.who}>
        {writer && <Face person={writer} />}
        <b>{by === me ? 'You' : nameIn(everybody, by)}</b>
        <time dateTime={at} title={toTheSecond(at)}>
          {clock(at, now)}
        </time>
        {editedAt && words !== null && <span title={toTheSecond(editedAt)}>edited</span>}
      </p>
      {words === null ? (
        <p className={styles.removed}>Removed by whoever wrote it</p>
      ) : isEditing ? (
        <Composer
          place={`edit ${id}`}
          label="Your comment"
          placeholder=""
          send="Change"
          people={people}
          first={words}
          startsHere
          onSend={(next, named) => {
            desk.queue?.add({ act: 'edit', id: newActId(), comment: id, words: next, mentions: named })
            setEditing(false)
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <p className={styles.words} dir="auto">
          {withMentions(words, named).map(({ at: place, text, person }) =>
            person ? (
              <b key={place} data-me={person.id === me || undefined}>
                {text}
              </b>
            ) : (
              <span key={place}>{text}</span>
            ),
          )}
        </p>
      )}
      {isActive && by === me && words !== null && !isEditing && (
        <div className={styles.own}>
          <Button kind="plain" onPress={() => setEditing(true)}>
            Edit
          </Button>
          <ConfirmButton
            question="Remove your words?"
            act="Remove"
            onConfirm={() => desk.queue?.add({ act: 'remove', id: newActId(), comment: id })}
          >
            Remove
          </ConfirmButton>
        </div>
      )}
    </div>
  )
}
