import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'
import { signOut } from '../../api/session.ts'
import type { Unsent } from '../../sync/index.ts'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useAway } from '../away.ts'
import { useMe } from '../use-me.ts'
import { leaveComputer } from './leave-computer.ts'
import { type AllUnsent, allUnsent, sendUnsent } from './send-unsent.ts'
import styles from './sign-out.module.css'
import { countWords, storyName } from './story-name.ts'

/** What is on its way gets there before anybody is asked about it. */
const UNDER_WAY_MS = 1500
const LOOK_MS = 250

/** Signs out; where words would be lost by it, asks first what is to become of them. */
export function SignOutPanel({ onStay }: { onStay: () => void }) {
  const { person } = useMe()
  const client = useQueryClient()
  const away = useAway()
  const [unsent, setUnsent] = useState<AllUnsent | null>(null)
  const [sending, setSending] = useState(false)
  /** What this computer keeps could not be looked at, so nobody knows what would be lost. */
  const [unread, setUnread] = useState(false)
  const leaving = useLeaving()
  const { mutate: leave } = leaving

  useEffect(() => {
    let isOver = false
    const look = async () => {
      const found = await settled(person.id)
      if (isOver) return
      if (found.waiting.length + found.aside.length === 0) leave()
      else setUnsent(found)
    }
    look().catch(() => {
      if (!isOver) setUnread(true)
    })
    return () => {
      isOver = true
    }
  }, [person.id, leave])

  useEffect(() => {
    if (!sending) return
    return sendUnsent(person.id, (waiting) => {
      setUnsent((before) => ({ waiting: [...waiting], aside: before?.aside ?? [] }))
      if (waiting.length > 0) return
      setSending(false)
      void allUnsent(person.id).then((left) => {
        if (left.aside.length === 0) leave()
        else setUnsent(left)
      })
    })
  }, [sending, person.id, leave])

  if (!unsent && !unread && !leaving.isError) return null
  const waiting = unsent?.waiting ?? []
  const aside = unsent?.aside ?? []
  return (
    <Sheet
      title={unsent ? 'Some of your words are not sent' : 'You are still signed in'}
      open
      onClose={onStay}
    >
      <div className={styles.panel}>
        {unread && !leaving.isError && (
          <Notice tone="stop">
            What this computer keeps of yours could not be read. If words of yours are not sent, signing out
            deletes them.
          </Notice>
        )}
        {leaving.isError && (
          <Notice tone="stop">
            The newsroom could not be reached, so you are still signed in. Try again when there is a line.
          </Notice>
        )}
        {waiting.length > 0 && (
          <>
            <p className={styles.why}>
              They are on this computer only. Signing out deletes everything of yours here.
            </p>
            <Stories of={waiting} name={(edition) => storyName(client, edition)} />
          </>
        )}
        {aside.length > 0 && (
          <>
            <p className={styles.why}>The newsroom did not take these. Copy what you need of them.</p>
            <Stories of={aside} name={(edition) => storyName(client, edition)} />
          </>
        )}
        {sending && (
          <p className={styles.progress} role="status">
            {away ? 'Waiting for a line. Keep this page open…' : 'Sending…'}
          </p>
        )}
        <div className={styles.acts}>
          {waiting.length > 0 && (
            <Button kind="act" onPress={() => setSending(true)} isPending={sending}>
              {sending ? 'Signing out when they are sent' : 'Wait until they are sent'}
            </Button>
          )}
          <Button onPress={onStay}>Stay signed in</Button>
          {unsent && (
            <CopyButton
              text={() => textOf([...waiting, ...aside], (edition) => storyName(client, edition))}
              words="Copy the words"
              failed="Select and copy them above"
            />
          )}
          <span className={styles.grow} />
          {(unsent || unread) && (
            <Button kind="stop" onPress={() => leave()} isPending={leaving.isPending}>
              Sign out and discard
            </Button>
          )}
        </div>
      </div>
    </Sheet>
  )
}

function Stories({ of, name }: { of: readonly Unsent[]; name: (edition: string) => string }) {
  return (
    <ul className={styles.stories}>
      {of.map(({ edition, changes, words }) => (
        <li key={edition}>
          <span className={styles.story}>{name(edition)}</span>
          <span className={styles.changes}>{countWords(changes)}</span>
          {words && (
            <span className={styles.words} dir="auto">
              {words}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** All of them as one text, each below the name of its story. */
const textOf = (unsent: readonly Unsent[], name: (edition: string) => string) =>
  unsent.map(({ edition, words }) => `${name(edition)}\n\n${words}`).join('\n\n\n')

/** Ends the session, shows the door, and then deletes what was this person's: no page of theirs is open any more. */
function useLeaving() {
  const { person } = useMe()
  const client = useQueryClient()
  const navigate = useNavigate()
  const who = useRef(person.id)
  const left = useCallback(async () => {
    await navigate({ to: '/sign-in', search: {} })
    await leaveComputer(client, who.current)
  }, [client, navigate])
  return useMutation({ mutationFn: signOut, onSuccess: left })
}

/** As it stands once what was typed just now has had time to get there. */
async function settled(person: string): Promise<AllUnsent> {
  const until = Date.now() + UNDER_WAY_MS
  for (;;) {
    const found = await allUnsent(person)
    if (found.waiting.length === 0 || Date.now() > until) return found
    await new Promise((later) => setTimeout(later, LOOK_MS))
  }
}
