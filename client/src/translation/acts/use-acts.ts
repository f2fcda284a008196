import {
  type NewTranslationAct,
  NO_FACTS,
  type TranslationFacts,
} from '@copydesk/shared/translation/standing'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ActQueue } from '../../acts/act-queue.ts'
import { useActQueue } from '../../acts/use-act-queue.ts'
import { keys } from '../../api/keys.ts'
import { getTranslation } from '../../api/translation.ts'
import { useMe } from '../../session/use-me.ts'
import type { SharedEdition, WaitingTranslationAct } from '../../sync/index.ts'
import { asIfTaken } from './as-if-taken.ts'
import { translationActs } from './translation-acts.ts'

export interface Acts {
  /** Null for a moment, while the page opens. */
  queue: ActQueue<NewTranslationAct> | null
  waiting: readonly WaitingTranslationAct[]
  /** What is on record, and what this person has said beside it. */
  facts: TranslationFacts
  /** False until the server, or this computer, has said what is on record. */
  known: boolean
  /** It could not be asked. */
  error: Error | null
}

/** What was said of the blocks of a localization, and a way to say more. */
export function useActs(edition: string, { status }: SharedEdition): Acts {
  const me = useMe().person.id
  const { data, error } = useQuery({
    queryKey: keys.translation(edition),
    queryFn: ({ signal }) => getTranslation(edition, signal),
  })
  const { queue, waiting } = useActQueue(translationActs, edition, status)
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
