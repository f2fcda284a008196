/*
 * What one person did with comments, and beside it what they have begun to write:
 *
 *   drafts   where it is   words
 */
import type { NewThreadAct } from '@copydesk/shared/threads'
import { actStore, type WaitingAct } from './act-store.ts'
import { asked } from './person-store.ts'

export type WaitingThreadAct = WaitingAct<NewThreadAct>

const kept = actStore<NewThreadAct, 'drafts'>('copydesk-talk:', 'drafts')

/** Pages of an earlier build moved threads along with words by acts of their own, which no server takes any more. */
const isOfBefore = ({ act }: WaitingThreadAct): boolean => (act.act as string) === 'carry'

export const threadActs = {
  ...kept,
  async read(person: string): Promise<WaitingThreadAct[]> {
    const acts = await kept.read(person)
    const before = acts.filter(isOfBefore).map(({ act }) => act.id)
    if (before.length > 0) await kept.drop(person, before).catch(() => {})
    return acts.filter((one) => !isOfBefore(one))
  },
}

/** What is being written at a place; no words take it away. */
export const keepBegun = (person: string, place: string, words: string): Promise<void> =>
  threadActs.transact(person, 'drafts', 'readwrite', (drafts) => {
    if (words === '') drafts.delete(place)
    else drafts.put(words, place)
  })

export const readBegun = (person: string, place: string): Promise<string> =>
  threadActs
    .transact(person, 'drafts', 'readonly', (drafts) => asked<string | undefined>(drafts.get(place)))
    .then(
      (words) => words ?? '',
      // Nothing was ever kept there.
      () => '',
    )
