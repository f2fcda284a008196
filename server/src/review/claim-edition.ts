import { type Person, shortName } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { EditionPage } from '@copydesk/shared/story'
import type { Newsroom } from '../newsroom.ts'
import { notify } from '../notifications/notify.ts'
import type { Stores } from '../stores.ts'
import type { EditionFacts } from '../story/about.ts'
import { letReadFlags } from './let-read-flags.ts'
import { takeAct } from './take-act.ts'

/**
 * An editor takes a filed edition: it is with them from now on. Whoever had it is told.
 * @param from id of whoever had it when they looked, null for nobody: of two who take it at once the second is told. Not
 * said, it is taken from whoever has it.
 */
export async function claimEdition(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { from }: { from?: string | null } = {},
): Promise<EditionPage> {
  const page = await takeAct(newsroom, person, id, {
    act: 'claim',
    async choose(stores, facts, live) {
      if (from !== undefined) await isWith(stores, facts, from)
      return live
    },
    async also(stores, { edition: { claimedBy } }, { at }) {
      await letReadFlags(stores, id, person.id)
      if (claimedBy === null) return []
      const taken = {
        kind: 'decision',
        outcome: 'taken',
        edition: id,
        thread: null,
        suggestion: null,
      } as const
      return notify(stores, [{ ...taken, person: claimedBy, by: person.id, at }])
    },
  })
  newsroom.bus.tell({ kind: 'threads', id }, [person.id])
  return page
}

async function isWith({ people }: Stores, { edition, asker }: EditionFacts, seen: string | null) {
  const { claimedBy } = edition
  if (claimedBy === seen || claimedBy === asker.id) return
  const has = claimedBy === null ? null : (await people.byId()).get(claimedBy)
  throw new Refusal(
    'conflict',
    has
      ? `${shortName(has.name)} took it meanwhile.`
      : 'It was given back meanwhile. Look at it again first.',
  )
}
