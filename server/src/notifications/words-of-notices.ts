import type { Comment } from '@copydesk/shared/threads'
import type { Stores } from '../stores.ts'
import type { ToldNotice } from './notice-store.ts'

type Told = Pick<ToldNotice, 'id' | 'kind' | 'thread' | 'by' | 'at'>

/**
 * What each of these notices is about, in the words of whoever it is from: theirs of that moment, as they read now; of
 * a thread that somebody was given, how it began. Of words that were removed there are none.
 */
export async function wordsOfNotices(
  { threads }: Pick<Stores, 'threads'>,
  notices: readonly Told[],
): Promise<Map<string, string>> {
  const about = [...new Set(notices.flatMap(({ thread }) => thread ?? []))]
  const said = await threads.saidAt(about, [...new Set(notices.map(({ at }) => at))])
  return new Map(
    notices.flatMap((notice) => {
      const words = notice.thread === null ? null : wordsOf(notice, said.get(notice.thread) ?? [])
      return words === null ? [] : [[notice.id, words]]
    }),
  )
}

function wordsOf({ kind, thread, by, at }: Told, said: readonly Comment[]): string | null {
  const own = said.find((comment) => comment.by === by && (comment.at === at || comment.editedAt === at))
  const first = said.find(({ id }) => id === thread)
  const about = own ?? (kind === 'assigned' ? first : undefined)
  return about?.words ?? null
}
