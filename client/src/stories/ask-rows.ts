import { Refusal } from '@copydesk/shared/refusal'
import type { StoryRow } from '@copydesk/shared/story'
import type { QueryClient } from '@tanstack/react-query'
import { keys } from '../api/keys.ts'
import { getStory } from '../api/stories.ts'

/** Where more have changed, one answer with all is sooner there. */
const MOST = 12

/** One after the other, so that no row is put back by an answer that is older. */
let turn: Promise<unknown> = Promise.resolve()

/**
 * Asks for these rows of the list, and puts them in their places: a newsroom has tens of thousands of stories, and each
 * page would ask for all whenever somebody writes. Where the list is on its way meanwhile, it is asked for as a whole.
 */
export function askRows(client: QueryClient, ids: readonly string[]): Promise<unknown> {
  turn = turn.then(() => putRows(client, ids))
  return turn
}

async function putRows(client: QueryClient, ids: readonly string[]): Promise<void> {
  const list = client.getQueryCache().find<StoryRow[]>({ queryKey: keys.stories, exact: true })
  const all = () => client.invalidateQueries({ queryKey: keys.stories, exact: true })
  if (!list) return
  const { dataUpdateCount, fetchStatus, isInvalidated } = list.state
  if (!list.isActive() || ids.length > MOST || fetchStatus !== 'idle' || isInvalidated) return all()
  const rows = await Promise.all(ids.map(rowNow)).catch(() => null)
  const { data, dataUpdateCount: since, fetchStatus: now } = list.state
  if (rows === null || !data || since !== dataUpdateCount || now !== 'idle') return all()
  client.setQueryData<StoryRow[]>(
    keys.stories,
    withRows(
      data,
      ids,
      rows.filter((row) => row !== null),
    ),
  )
}

/** Null for a story that is not there for whoever asks: not any more, or not yet. */
const rowNow = (id: string): Promise<StoryRow | null> =>
  getStory(id).catch((reason: unknown) => {
    if (reason instanceof Refusal && reason.code === 'not-found') return null
    throw reason
  })

/** The list with these rows as they are now, in the order in which the server gives it: the newest first. */
export function withRows(
  list: readonly StoryRow[],
  ids: readonly string[],
  rows: readonly StoryRow[],
): StoryRow[] {
  const changed = new Map(rows.map((row) => [row.id, row]))
  const there = new Set(list.map(({ id }) => id))
  const kept = list.flatMap((row) => (ids.includes(row.id) ? (changed.get(row.id) ?? []) : row))
  for (const row of rows) {
    if (there.has(row.id)) continue
    const before = kept.findIndex((one) => !comesBefore(one, row))
    kept.splice(before < 0 ? kept.length : before, 0, row)
  }
  return kept
}

const comesBefore = (one: StoryRow, other: StoryRow): boolean =>
  one.createdAt === other.createdAt ? one.id < other.id : one.createdAt > other.createdAt
