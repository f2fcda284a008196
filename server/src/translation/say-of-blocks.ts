import type { Person } from '@copydesk/shared/people'
import {
  type AnsweredActs,
  type NewTranslationAct,
  type TranslationBlock,
  Typos,
  translationBlocks,
} from '@copydesk/shared/translation/standing'
import type { Newsroom } from '../newsroom.ts'
import { demand, findEdition } from '../story/about.ts'
import { rememberPairs } from '../terms/remember-pairs.ts'
import { originalOf } from './translation-facts.ts'

const RECORDED = {
  confirm: 'confirm-blocks',
  'leave-out': 'leave-out-blocks',
  'take-back': 'take-back-blocks',
  undo: 'take-back-blocks',
} as const satisfies Record<NewTranslationAct['act'], string>

/**
 * Takes what a translator said of blocks: what they confirmed must be what stands there on disk, word by word. Acts
 * wait offline and come later, so one that no longer fits is answered by itself, and the others are taken.
 */
export async function sayOfBlocks(
  newsroom: Newsroom,
  person: Person,
  id: string,
  acts: readonly NewTranslationAct[],
): Promise<AnsweredActs> {
  const { stores, rooms, bus } = newsroom
  const seen = await findEdition(stores, person, id)
  demand('write', seen)
  const original = originalOf(seen.edition)
  const originals = textsOf(await rooms.read(original, translationBlocks))
  const localized = textsOf(await rooms.read(id, translationBlocks))
  const typos = new Typos(await stores.translation.typosOf(original))
  const refused = acts.flatMap((act) => {
    const why = unfit(act, { originals, localized, typos })
    return why === null ? [] : [{ id: act.id, why }]
  })
  const fit = acts.filter((act) => !refused.some((one) => one.id === act.id))
  const only = await stores.transact(async (within) => {
    const facts = await findEdition(within, person, id)
    demand('write', facts)
    const by = { person: person.id, at: newsroom.now() }
    const fresh: NewTranslationAct[] = []
    for (const act of fit) if (await within.translation.keep(id, act, by)) fresh.push(act)
    await rememberPairs(within, facts.edition, fresh, by)
    for (const [act, recorded] of Object.entries(RECORDED)) {
      const blocks = fresh.filter((one) => one.act === act).map(({ block }) => block)
      if (blocks.length === 0) continue
      await within.acts.record({ ...by, act: recorded, what: 'edition', subject: id, details: { blocks } })
    }
    if (fresh.length === 0) return undefined
    await within.translation.fallBehind(id)
    return facts.story.restrictedTo
  })
  if (only !== undefined) bus.tell({ kind: 'translation', id }, only)
  return { taken: fit.map((act) => act.id), refused }
}

const textsOf = (blocks: readonly TranslationBlock[]) => new Map(blocks.map(({ id, text }) => [id, text]))

/** What stands there now, block by block. */
interface Texts {
  originals: ReadonlyMap<string, string>
  localized: ReadonlyMap<string, string>
  typos: Typos
}

/** Why an act does not fit what stands there; null when it does. */
function unfit(act: NewTranslationAct, { originals, localized, typos }: Texts): string | null {
  const reads = (block: string, text: string) => {
    const now = originals.get(block)
    return now !== undefined && typos.same(block, text, now)
  }
  switch (act.act) {
    case 'take-back':
    case 'undo':
      return null
    case 'leave-out':
      return reads(act.block, act.original)
        ? null
        : 'The original has changed since you left this out. Look at it again.'
    case 'confirm':
      if (localized.get(act.block) !== act.localized)
        return 'The translation has changed since you confirmed this. Read it and confirm it again.'
      return act.originals.every(({ block, text }) => reads(block, text))
        ? null
        : 'The original has changed since you confirmed this. Look at what changed and confirm it again.'
    default:
      return act satisfies never
  }
}
