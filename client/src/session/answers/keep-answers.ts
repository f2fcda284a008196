import { Refusal } from '@copydesk/shared/refusal'
import type { StoryRow } from '@copydesk/shared/story'
import type { QueryClient } from '@tanstack/react-query'
import { getEdition } from '../../api/editions.ts'
import { keys } from '../../api/keys.ts'
import type { Me } from '../../api/session.ts'
import { belongTo, dropAnswer, type KeptAnswer, readAnswers, writeAnswer } from './answer-store.ts'
import { buildName, editionOf, isKept, lasting } from './kept-keys.ts'

/** In a busy newsroom the list changes twice a second; a computer's disk need not hear of each. */
const REST_MS = 5000
/** What people came for is fetched first. */
const AT_WORK_MS = 10_000
/** Of what another build left: the rest is asked for when somebody opens it. */
const RENEWED = 20

/** Keeps what the server answers from now on, for the person who is signed in. Returns how to stop. */
export function keepAnswers(client: QueryClient): () => void {
  const resting = new Map<string, ReturnType<typeof setTimeout>>()
  const behind = new Set<string>()
  const build = buildName()
  const whose = client.getQueryData<Me>(keys.me)?.person.id

  /** False while there is nothing to keep yet. */
  const write = (key: readonly string[]): boolean => {
    const person = client.getQueryData<Me>(keys.me)?.person.id
    const state = client.getQueryState(key)
    // What was answered before the line went is kept, though asking again has failed meanwhile.
    if (!person || state?.data === undefined || isOver(state.error)) return false
    const kept = { key, answer: lasting(key, state.data), at: state.dataUpdatedAt, build }
    const first = key[0] === 'me' ? belongTo(person) : Promise.resolve()
    first.then(() => writeAnswer(person, kept)).catch(noStorage)
    if (key[0] === 'stories') dropOthers(person, state.data as StoryRow[]).catch(noStorage)
    return true
  }
  const keep = (key: readonly string[]) => {
    const name = key.join('/')
    if (resting.has(name)) return void behind.add(name)
    if (!write(key)) return
    const rested = () => {
      resting.delete(name)
      if (behind.delete(name)) keep(key)
    }
    resting.set(name, setTimeout(rested, REST_MS))
  }

  // Who it is first: what belongs to nobody is not kept.
  keep(keys.me)
  for (const { queryKey } of client.getQueryCache().getAll())
    if (isKept(queryKey) && queryKey[0] !== 'me') keep(queryKey)
  const stop = client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || !isKept(event.query.queryKey)) return
    const key = event.query.queryKey
    // Another tab signed somebody else in: nothing of what stands here is theirs.
    if (key[0] === 'me' && whose && client.getQueryData<Me>(key)?.person.id !== whose)
      return window.location.reload()
    if (event.action.type === 'success' && !event.action.manual) keep(key)
    if (event.action.type === 'error' && isOver(event.action.error)) {
      const person = client.getQueryData<Me>(keys.me)?.person.id
      if (person) dropAnswer(person, key).catch(noStorage)
    }
  })
  const renewing = setTimeout(() => renew(client, build).catch(noStorage), AT_WORK_MS)
  return () => {
    stop()
    clearTimeout(renewing)
    for (const timer of resting.values()) clearTimeout(timer)
  }
}

/** Not there, or no longer for this person, which the server does not tell apart. */
const isOver = (thrown: unknown) =>
  thrown instanceof Refusal && (thrown.code === 'not-found' || thrown.code === 'forbidden')

/** The list has all that this person may see: of another edition nothing stays on their computer. */
async function dropOthers(person: string, stories: readonly StoryRow[]) {
  const seen = new Set(stories.flatMap(({ editions }) => editions.map(({ id }) => id)))
  for (const { key } of (await readAnswers())?.kept ?? []) {
    const edition = editionOf(key)
    if (edition !== null && !seen.has(edition)) await dropAnswer(person, key)
  }
}

/** What an older build left is not read by this one: asked for again, so that it opens without a line as before. */
async function renew(client: QueryClient, build: string) {
  const kept = (await readAnswers())?.kept ?? []
  const old = kept.filter((one): one is KeptAnswer & { key: readonly [string, string] } => {
    return one.build !== build && one.key[0] === 'edition' && one.key.length === 2
  })
  old.sort((a, b) => b.at - a.at)
  for (const { key } of old.slice(0, RENEWED))
    await client.prefetchQuery({
      queryKey: keys.edition(key[1]),
      queryFn: ({ signal }) => getEdition(key[1], signal),
    })
}

/** A browser that keeps nothing works as before, with a line. */
const noStorage = () => {}
