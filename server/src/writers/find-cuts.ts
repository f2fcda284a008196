import type { Person } from '@copydesk/shared/people'
import type { Cut } from '@copydesk/shared/writers'
import type { Newsroom } from '../newsroom.ts'
import { demand, findEdition } from '../story/about.ts'
import { cutsIn } from './cuts-in.ts'
import { demandDrafts } from './drafts.ts'
import { textOfCut } from './gather-cuts.ts'
import { tellCuts } from './tell-cuts.ts'

/** A page of the list. */
const MOST_CUTS = 30
/** Letters of which a cut has fewer is a slip of the hand; it is found by its words. */
const SLIP = 8

/** What was cut from an edition, newest first: all that is more than a slip, or what has these words. */
export async function findCuts(
  newsroom: Pick<Newsroom, 'stores' | 'rooms' | 'now'>,
  person: Person,
  id: string,
  { words, skip }: { words: string; skip: number },
): Promise<{ cuts: Cut[]; more: boolean }> {
  const { stores, rooms } = newsroom
  const facts = await findEdition(stores, person, id)
  demand('see-writers', facts)
  await demandDrafts(newsroom, facts)
  const { cuts: all, read } = await cutsIn(rooms, id)
  const wanted = plain(words)
  const cuts = all
    .filter((cut) => {
      const text = plain(textOfCut(cut))
      return wanted === '' ? text.replace(/\s/g, '').length >= SLIP : text.includes(wanted)
    })
    .sort((a, b) => b.position - a.position)
  const shown = cuts.slice(skip, skip + MOST_CUTS).map(read)
  return { cuts: await tellCuts(stores, id, shown), more: cuts.length > skip + MOST_CUTS }
}

const plain = (words: string): string => words.toLocaleLowerCase().replace(/\s+/g, ' ').trim()
