import type { QueryClient } from '@tanstack/react-query'
import { keys } from '../../api/keys.ts'
import type { Me } from '../../api/session.ts'
import { localCopies } from '../../sync/index.ts'
import { dropAnswers } from './answer-store.ts'
import { noteForgotten, noteOwed, owedStories } from './owed.ts'

/**
 * Where words were removed for good from stories while nobody here heard of it: all that was answered before is
 * forgotten, since lists and aids quote other stories, and of these the copies and what waits to be sent. What
 * somebody typed and no server has is set aside. Where it fails, nothing kept is shown, and the next start tries again.
 */
export async function forgetRemoved(client: QueryClient, me: Me): Promise<void> {
  const stories = owedStories(me, client.getQueryData<Me>(keys.me))
  if (stories.length === 0) return
  noteOwed(me.person.id)
  const epochs = Object.assign({}, ...stories.map((story) => me.redacted[story]?.epochs))
  await Promise.all([dropAnswers(me.person.id), localCopies.forgetRemoved(me.person.id, epochs)])
  noteForgotten(me)
  const isOther = ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[0] !== keys.me[0]
  client.removeQueries({ type: 'inactive', predicate: isOther })
  void client.invalidateQueries({ predicate: isOther })
}
