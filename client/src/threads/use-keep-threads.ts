import { asRead, type Piece, Places, type Thread } from '@copydesk/shared/threads'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { Doc } from 'yjs'
import { useActQueue } from '../acts/use-act-queue.ts'
import { keys } from '../api/keys.ts'
import { getThreads } from '../api/threads.ts'
import { useMe } from '../session/use-me.ts'
import type { SharedEdition, WaitingThreadAct } from '../sync/index.ts'
import { asIfDone } from './as-if-done.ts'
import { threadActs } from './thread-acts.ts'
import { type PlacedThread, type ThreadDesk, threadDeskOf } from './thread-desk.ts'

const NO_THREADS: readonly Thread[] = []
const NONE_PLACED: readonly PlacedThread[] = []
/** Where threads stand is looked up when the hands rest, and now and then while they do not. */
const REST_MS = 120
const LONGEST_MS = 600

/** Keeps what is said of an edition up to date on its page: what the server has, what waits here, and where it stands. */
export function useKeepThreads(edition: string, { doc, status }: SharedEdition): ThreadDesk {
  const desk = threadDeskOf(edition)
  const me = useMe().person.id
  const { data, error } = useQuery({
    queryKey: keys.threads(edition),
    queryFn: ({ signal }) => getThreads(edition, signal),
  })
  const { queue, waiting } = useActQueue(threadActs, edition, status)
  useEffect(() => {
    if (!queue) return
    desk.queue = queue
    return () => {
      desk.queue = null
      desk.set({ threads: [], known: false, active: null, begun: null, wanted: null })
    }
  }, [desk, queue])
  const threads = useMemo(
    () =>
      asIfDone(
        data ?? NO_THREADS,
        waiting.filter(({ refused }) => refused === null),
        me,
      ),
    [data, waiting, me],
  )
  useEffect(() => {
    const place = () => {
      desk.set({
        threads: threads.length === 0 ? NONE_PLACED : placed(threads, new Places(doc), waiting),
        known: data !== undefined,
        failed: data ? null : error,
        refused: waiting.filter(({ refused }) => refused !== null),
      })
    }
    place()
    // Where nothing stands, nothing moves: typing costs nothing.
    return threads.length === 0 ? undefined : whenChanged(doc, place)
  }, [desk, doc, threads, waiting, data, error])
  return desk
}

function placed(
  threads: readonly Thread[],
  places: Places,
  waiting: readonly WaitingThreadAct[],
): PlacedThread[] {
  const busy = new Set(
    waiting
      .filter(({ refused, taken }) => refused === null && !taken)
      .map(({ act }) => ('thread' in act ? act.thread : act.act === 'begin' ? act.id : '')),
  )
  return threads
    .map((thread) => ({ thread, pieces: places.of(thread.subject), waits: busy.has(thread.id) }))
    .sort(inOrder)
}

/** What is about no words first, then as the copy is read, then what has lost its words; of one place the older. */
function inOrder(a: PlacedThread, b: PlacedThread): number {
  const group = ({ pieces }: PlacedThread) => (pieces === null ? 2 : pieces.length === 0 ? 0 : 1)
  const [one, other] = [a.pieces?.[0], b.pieces?.[0]]
  return (
    group(a) - group(b) ||
    (one && other ? asRead(one as Piece, other as Piece) : 0) ||
    a.thread.begunAt.localeCompare(b.thread.begunAt)
  )
}

function whenChanged(doc: Doc, hear: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let since = 0
  const run = () => {
    since = 0
    hear()
  }
  const changed = () => {
    since ||= Date.now()
    clearTimeout(timer)
    timer = setTimeout(run, Math.max(0, Math.min(REST_MS, since + LONGEST_MS - Date.now())))
  }
  doc.on('update', changed)
  return () => {
    clearTimeout(timer)
    doc.off('update', changed)
  }
}
