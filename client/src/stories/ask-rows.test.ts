import type { StoryRow } from '@copydesk/shared/story'
import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { keys } from '../api/keys.ts'
import { askRows } from './ask-rows.ts'

const row = (id: string, slug: string, createdAt = `2026-03-0${9 - Number(id)}T10:00:00.000Z`) =>
  ({ id, slug, createdAt }) as StoryRow
const slugs = (client: QueryClient) => client.getQueryData<StoryRow[]>(keys.stories)?.map(({ slug }) => slug)
const stops: (() => void)[] = []
afterEach(() => {
  vi.unstubAllGlobals()
  for (const stop of stops.splice(0)) stop()
})

/** A list that somebody looks at, and a server that has these stories now. */
async function listed(before: StoryRow[], now: StoryRow[]) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path)
    if (path === '/api/stories') return Response.json({ stories: now })
    const found = now.find(({ id }) => path === `/api/stories/${id}`)
    if (found) return Response.json(found)
    return Response.json(
      { error: { code: 'not-found', message: 'There is no such story.' } },
      { status: 404 },
    )
  })
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  client.setQueryData(keys.stories, before)
  const all = async () => ((await (await fetch('/api/stories')).json()) as { stories: StoryRow[] }).stories
  const list = new QueryObserver(client, { queryKey: keys.stories, queryFn: all, staleTime: Infinity })
  stops.push(list.subscribe(() => {}))
  return { client, asked }
}

test('of a story that changed the row alone is asked for, and the others stay the same objects', async () => {
  const ferry = row('2', 'FERRY')
  const { client, asked } = await listed([row('1', 'BRIDGE'), ferry], [row('1', 'BRIDGE/SHUT'), ferry])
  await askRows(client, ['1'])
  expect(asked).toEqual(['/api/stories/1'])
  expect(slugs(client)).toEqual(['BRIDGE/SHUT', 'FERRY'])
  expect(client.getQueryData<StoryRow[]>(keys.stories)?.[1]).toBe(ferry)
})

test('a new story comes to its place, and one that is not to be seen any more goes', async () => {
  const before = [row('2', 'FERRY'), row('4', 'SECRET')]
  const now = [row('1', 'BRIDGE'), row('2', 'FERRY'), row('3', 'QUAY')]
  const { client, asked } = await listed(before, now)
  await askRows(client, ['3', '4', '1'])
  expect(slugs(client)).toEqual(['BRIDGE', 'FERRY', 'QUAY'])
  expect(asked).not.toContain('/api/stories')
})

test('where many changed at once, or the list comes meanwhile, all of it is asked for', async () => {
  const many = Array.from({ length: 20 }, (_, n) => String(n))
  const { client, asked } = await listed([row('1', 'BRIDGE')], [row('1', 'BRIDGE/SHUT')])
  await askRows(client, many)
  expect(asked).toEqual(['/api/stories'])
  const putting = askRows(client, ['1'])
  void client.invalidateQueries({ queryKey: keys.stories })
  await putting
  await expect.poll(() => asked.filter((path) => path === '/api/stories').length).toBeGreaterThan(1)
  expect(slugs(client)).toEqual(['BRIDGE/SHUT'])
})
