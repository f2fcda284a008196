import { machineMade, type Seen, type TranslationBlock, Typos } from '@copydesk/shared/translation/standing'
import type { Stores } from '../../stores.ts'
import { blocksOfCopy } from '../../translation/blocks-of-copy.ts'
import { documentOf } from '../../versions/copy-document.ts'
import type { ConditionOf } from './condition-of.ts'

/**
 * What may go out of a localization: words that were confirmed against something that is in a cleared version of its
 * original. Where that says something else by now, or nobody confirmed, one act with a reason lets it go. What a machine
 * wrote goes nowhere until a person has confirmed it. Of the live text of the original nothing is asked.
 */
export const translation: ConditionOf = async (stores, { edition, copy }) => {
  const { id, follows } = edition
  if (follows === null) return []
  const localized = blocksOfCopy(documentOf(copy.working))
  const words = await stores.translation.wordsOf(id)
  const common = { for: 'release', blocks: true, place: { page: 'translate' } } as const
  const machine = machineMade(localized, words)
  if (machine.length > 0) {
    const made = `A machine wrote ${paragraphs(machine.length)} of it, and nobody has confirmed that.`
    return [
      { ...common, kind: 'machine', words: made, who: 'Read them beside the original, and confirm them.' },
    ]
  }
  const cleared = (await stores.editions.find(follows))?.cleared ?? ''
  if (await stores.behind.allowed({ edition: id, hash: copy.hash, original: cleared })) return []
  const why =
    cleared === ''
      ? 'Nothing of what it translates has been cleared yet.'
      : await apartFrom(stores, { follows, cleared, localized, words })
  const who = 'A translator confirms them, or an editor lets it go as it is, under Release.'
  return why === null ? [] : [{ ...common, kind: 'translation', words: why, who }]
}

interface Compared {
  follows: string
  cleared: string
  localized: readonly TranslationBlock[]
  words: Awaited<ReturnType<Stores['translation']['wordsOf']>>
}

async function apartFrom(stores: Stores, { follows, cleared, localized, words }: Compared) {
  const said = new Map(words.flatMap((word) => (word.is === 'confirmed' ? [[word.block, word]] : [])))
  const translating = localized.filter(({ text, of }) => text !== '' && of !== null && of.length > 0)
  const unconfirmed = translating.filter(({ id, text }) => said.get(id)?.localized !== text)
  if (unconfirmed.length > 0) return `Nobody has confirmed ${paragraphs(unconfirmed.length)} of it.`
  const typos = new Typos(await stores.translation.typosOf(follows))
  const differsIn = (texts: ReadonlyMap<string, string>) => (originals: readonly Seen[]) =>
    originals.some(({ block, text }) => !typos.same(block, text, texts.get(block) ?? ''))
  const seen = translating.map(({ id }) => said.get(id)?.originals ?? [])
  const late = seen.filter(differsIn(await textsOf(stores, cleared)))
  if (late.length === 0) return null
  // What was cleared once is behind by now; what nobody ever cleared is ahead.
  const earlier = await clearedBefore(stores, follows, cleared)
  const ahead = late.filter((originals) => earlier.every((texts) => differsIn(texts)(originals)))
  return ahead.length > 0
    ? `It translates ${paragraphs(ahead.length)} whose original nobody has cleared.`
    : `What was cleared of the original has changed in ${paragraphs(late.length)} since it was translated.`
}

/** Whoever translated has seen one of the last few: of older ones nobody asks. */
const EARLIER = 20

async function clearedBefore(stores: Stores, original: string, newest: string) {
  const versions = await stores.versions.list(original, { byPeople: true })
  const cleared = versions.filter(
    ({ id, reason }) => (reason === 'cleared' || reason === 'forced') && id !== newest,
  )
  const texts: ReadonlyMap<string, string>[] = []
  for (const { id } of cleared.slice(0, EARLIER)) texts.push(await textsOf(stores, id))
  return texts
}

async function textsOf({ versions }: Stores, version: string): Promise<ReadonlyMap<string, string>> {
  const { working } = await versions.read(version)
  return new Map(blocksOfCopy(documentOf(working)).map(({ id, text }) => [id, text]))
}

const paragraphs = (count: number): string => (count === 1 ? 'a paragraph' : `${count} paragraphs`)
