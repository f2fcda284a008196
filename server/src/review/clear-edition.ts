import type { PublishableCopy } from '@copydesk/shared/copy'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { EditionPage } from '@copydesk/shared/story'
import type { Newsroom } from '../newsroom.ts'
import { takeAct } from './take-act.ts'

/**
 * An editor says that the copy with this hash may go out: the live one, or the version that was filed when the writers
 * have typed on since. Any other hash is of a copy that the editor has not got in front of him.
 */
export async function clearEdition(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { hash }: { hash: string },
): Promise<EditionPage> {
  return takeAct(newsroom, person, id, {
    act: 'clear',
    async choose(tx, { edition }, live) {
      if (live.hash === hash) return live
      const filed = await tx
        .selectFrom('version')
        .select(['hash', 'words', 'working', 'publishable'])
        .where('id', '=', edition.filed)
        .where('hash', '=', hash)
        .executeTakeFirst()
      if (!filed)
        throw new Refusal(
          'conflict',
          'The copy has changed since you looked. Read what changed, then clear that.',
        )
      return { ...filed, publishable: JSON.parse(filed.publishable) as PublishableCopy }
    },
  })
}
