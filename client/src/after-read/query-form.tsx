import { Refusal } from '@copydesk/shared/refusal'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { newActId } from '../acts/new-act-id.ts'
import { saying } from '../api/ask.ts'
import { keys } from '../api/keys.ts'
import { sendThreadActs } from '../api/threads.ts'
import { ActOrLeave } from '../ui/act-or-leave.tsx'
import { formSends } from '../ui/form-sends.ts'
import { Kbd } from '../ui/kbd.tsx'
import { Notice } from '../ui/notice.tsx'
import styles from './after-read-page.module.css'

/** Asks the desk of an edition about what it published: a thread on the edition, which waits for an answer. */
export function QueryForm({ edition, onLeave }: { edition: string; onLeave: () => void }) {
  const client = useQueryClient()
  const field = useRef<HTMLInputElement>(null)
  const [words, setWords] = useState('')
  /** What is sent twice is asked once: an answer may be lost on its way. */
  const [id] = useState(newActId)
  useEffect(() => field.current?.focus(), [])
  const asking = useMutation({
    mutationFn: async () => {
      const { refused } = await sendThreadActs(edition, [
        {
          act: 'begin',
          id,
          subject: { on: 'edition' },
          words: words.trim(),
          query: { of: null },
        },
      ])
      const [no] = refused
      if (no) throw new Refusal('conflict', no.why)
    },
    onSuccess: () => client.invalidateQueries({ queryKey: keys.threads(edition) }),
  })
  if (asking.isSuccess)
    return <Notice tone="done">Asked. It waits for an answer on the story’s page, in Comments.</Notice>
  const send = () => {
    if (words.trim() && !asking.isPending) asking.mutate()
    else field.current?.focus()
  }
  return (
    <form className={styles.query} {...formSends(send, onLeave)}>
      <label className={styles.asks}>
        <span>Ask its desk</span>
        <input
          ref={field}
          value={words}
          dir="auto"
          maxLength={5000}
          placeholder="Is this figure from the report?"
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      <ActOrLeave isPending={asking.isPending} onLeave={onLeave}>
        Ask <Kbd keys="Enter" />
      </ActOrLeave>
      {asking.isError && (
        <span role="alert" className={styles.refused}>
          {saying(asking.error)}
        </span>
      )}
    </form>
  )
}
