import { machineMade, type Seen, type TranslationBlock, translationBlocks, Typos } from '@copydesk/shared/translation/standing'
import * as Y from 'yjs'
import type { EditionRecord } from '../edition/edition-store.ts'
import type { VersionRecord } from '../edition/version-store.ts'
import type { Stores } from '../stores.ts'

/** Why a localized version may not go out as it is; `behind` where one act with a reason is enough. */
export interface Behind {
  why: string
  behind?: { original: string }
}

/**
 * What may go out of a localization: words that were confirmed against something that is in a cleared version of its
 * original. Where that says something else by now, or nobody confirmed, one act with a reason lets it go. What a machine
 * wrote goes nowhere until a person has confirmed it. Of the live text of the original nothing is asked.
 */
export async function behindOriginal(
  stores: Stores,
  { id, follows }: EditionRecord,
  version: VersionRecord,
): Promise<Behind | null> {
  if (follows === null) return null
  const original = await stores.editions.find(follows)
  const localized = await blocksOf(stores, version.id)
  const words = await stores.translation.wordsOf(id)
  const machine = machineMade(localized, words)
  if (machine.length > 0)
    return { why: `A machine wrote ${paragraphs(machine.length)} of it, and nobody has confirmed them.` }
  const cleared = original?.cleared ?? ''
  if (await stores.behind.allowed(version.id, cleared)) return null
  const behind = { original: cleared }
  if (cleared === '') return { why: 'Nothing of what it translates has been cleared yet.', behind }

  const said = new Map(words.flatMap((word) => (word.is === 'confirmed' ? [[word.block, word]] : [])))
  const typos = new Typos(await stores.translation.typosOf(follows))
  const now = textsOf(await blocksOf(stores, cleared))
  const translating = localized.filter(({ text, of }) => text !== '' && of !== null && of.length > 0)
  const unconfirmed = translating.filter(({ id: block, text }) => said.get(block)?.localized !== text)
  if (unconfirmed.length > 0)
    return { why: `Nobody has confirmed ${paragraphs(unconfirmed.length)} of it.`, behind }
  const seen = translating.map(({ id: block }) => said.get(block)?.originals ?? [])
  const apart = (texts: ReadonlyMap<string, string>) => (one: Seen) =>
    !typos.same(one.block, one.text, texts.get(one.block) ?? '')
  const late = seen.filter((originals) => originals.some(apart(now)))
  if (late.length === 0) return null
  // Something else was cleared once: what was confirmed against that is behind, and what nobody ever cleared is ahead.
  const earlier = await clearedBefore(stores, follows, cleared)
  const ahead = late.filter((originals) => earlier.every((texts) => originals.some(apart(texts))))
  const count = paragraphs(ahead.length || late.length)
  return ahead.length > 0
    ? { why: `It translates ${count} whose original nobody has cleared.`, behind }
    : { why: `What was cleared of the original has changed in ${count} since it was translated.`, behind }
}

/** Whoever translated has seen one of the last few: of older ones nobody asks. */
const EARLIER = 20

async function clearedBefore(stores: Stores, original: string, newest: string) {
  const versions = await stores.versions.list(original, { byPeople: true })
  const cleared = versions.filter(({ id, reason }) => reason === 'cleared' && id !== newest).slice(0, EARLIER)
  const texts: ReadonlyMap<string, string>[] = []
  for (const { id } of cleared) texts.push(textsOf(await blocksOf(stores, id)))
  return texts
}

async function blocksOf({ versions }: Stores, version: string): Promise<TranslationBlock[]> {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, (await versions.read(version)).working)
  const blocks = translationBlocks(doc)
  doc.destroy()
  return blocks
}

const textsOf = (blocks: readonly TranslationBlock[]) => new Map(blocks.map(({ id, text }) => [id, text]))

const paragraphs = (count: number): string => (count === 1 ? 'a paragraph' : `${count} paragraphs`)
