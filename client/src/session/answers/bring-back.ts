import type { QueryClient } from '@tanstack/react-query'
import { keys } from '../../api/keys.ts'
import type { Me } from '../../api/session.ts'
import { readAnswers } from './answer-store.ts'
import { buildName } from './kept-keys.ts'
import { isOwed, owedStories } from './owed.ts'

/**
 * Puts what this computer remembers where the server's answers go, if there is none there yet.
 * @returns whether the page now knows who is signed in.
 */
export async function bringBack(client: QueryClient): Promise<boolean> {
  // A browser that forbids storage remembers nothing.
  const found = await readAnswers().catch(() => null)
  const me = client.getQueryData<Me>(keys.me)
  // What it should have forgotten and could not is not shown.
  if (found && isOwed(found.person)) return me !== undefined
  if (me && owedStories(me).length > 0) return true
  const here = me?.person.id
  if (found && (here === undefined || here === found.person)) {
    const build = buildName()
    for (const { key, answer, at, build: by } of found.kept)
      if (by === build && client.getQueryData(key) === undefined)
        client.setQueryData(key, answer, { updatedAt: at })
  }
  return client.getQueryData(keys.me) !== undefined
}
