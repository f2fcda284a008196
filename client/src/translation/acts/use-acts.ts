import { NO_FACTS, type TranslationFacts } from '@copydesk/shared/translation/standing'
import { CancelledError, type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { keys } from '../../api/keys.ts'
import { getTranslation, sendTranslationActs } from '../../api/translation.ts'
import { useMe } from '../../session/use-me.ts'
import { type SharedEdition, type WaitingAct, waitingActs } from '../../sync/index.ts'
import { useHeard } from '../../ui/use-heard.ts'
import { ActQueue } from './act-queue.ts'
import { asIfTaken } from './as-if-taken.ts'
import { noteQueue } from './living-queues.ts'

export interface Acts {
  /** Null for a moment, while the page opens. */
  queue: ActQueue | null
  waiting: readonly WaitingAct[]
  /** What is on record, and what this person has said beside it. */
  facts: TranslationFacts
  /** False until the server, or this computer, has said what is on record. */
  known: boolean
  /** It could not be asked. */
  error: Error | null
}

/** What was said of the blocks of a localization, and a way to say more. */
export function useActs(edition: string, { status }: SharedEdition): Acts {
  const client = useQueryClient()
  const me = useMe().person.id
  const { data, error } = useQuery({
    queryKey: keys.translation(edition),
    queryFn: ({ signal }) => getTranslation(edition, signal),
  })
  const [queue, setQueue] = useState<ActQueue | null>(null)
  useEffect(() => {
    const queryKey = keys.translation(edition)
    const made = new ActQueue({
      edition,
      status,
      keeper: {
        of: () => waitingActs.of(me),
        keep: (act) => waitingActs.keep(me, act),
        drop: (ids) => waitingActs.drop(me, ids),
      },
      send: (acts, signal) => sendTranslationActs(edition, acts, signal),
      onTaken: () => askAgain(client, queryKey),
    })
    const stopNoting = noteQueue(edition)
    setQueue(made)
    return () => {
      stopNoting()
      made.close()
      setQueue(null)
    }
  }, [client, edition, me, status])
  const waiting = useHeard(queue, ({ acts }) => acts, NO_ACTS)
  const facts = useMemo(
    () =>
      asIfTaken(
        data ?? NO_FACTS,
        waiting.filter(({ refused }) => refused === null),
        me,
      ),
    [data, waiting, me],
  )
  return { queue, waiting, facts, known: data !== undefined, error: data ? null : error }
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

const NO_ACTS: readonly WaitingAct[] = []
