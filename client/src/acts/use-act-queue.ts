import { CancelledError, type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useMe } from '../session/use-me.ts'
import type { SharedEdition, WaitingAct } from '../sync/index.ts'
import { useHeard } from '../ui/use-heard.ts'
import type { ActKind } from './act-kind.ts'
import { ActQueue } from './act-queue.ts'

interface Acts<Act extends { id: string }> {
  /** Null for a moment, while the page opens. */
  queue: ActQueue<Act> | null
  waiting: readonly WaitingAct<Act>[]
}

/** What is done to an edition on this page: while it is open nothing else sends it. */
export function useActQueue<Act extends { id: string }>(
  kind: ActKind<Act>,
  edition: string,
  status: SharedEdition['status'],
): Acts<Act> {
  const client = useQueryClient()
  const me = useMe().person.id
  const [queue, setQueue] = useState<ActQueue<Act> | null>(null)
  useEffect(() => {
    const made = new ActQueue({
      ...{ kind, edition, status },
      keeper: {
        of: () => kind.waiting.of(me),
        keep: (act) => kind.waiting.keep(me, act),
        drop: (ids) => kind.waiting.drop(me, ids),
      },
      onTaken: () => askAgain(client, kind.onRecord(edition)),
    })
    const stopNoting = kind.pages.note(edition)
    setQueue(made)
    return () => {
      stopNoting()
      made.close()
      setQueue(null)
    }
  }, [client, edition, kind, me, status])
  return { queue, waiting: useHeard(queue, ({ acts }) => acts, NONE) }
}

/** Others who ask for the same meanwhile call off what was asked for here. */
async function askAgain(client: QueryClient, queryKey: readonly string[]): Promise<void> {
  try {
    await client.refetchQueries({ queryKey, exact: true }, { throwOnError: true })
  } catch (thrown) {
    if (!(thrown instanceof CancelledError)) throw thrown
    await askAgain(client, queryKey)
  }
}

const NONE: readonly WaitingAct<never>[] = []
