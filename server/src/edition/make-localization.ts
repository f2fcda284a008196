import { copyBlocks } from '@copydesk/shared/copy'
import { LANGUAGES } from '@copydesk/shared/languages'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import {
  type EditionRow,
  type MadeLocalization,
  type NewLocalization,
  newLocalizationSchema,
} from '@copydesk/shared/story'
import {
  HEADLINE,
  type MachineMade,
  STANDFIRST,
  translationBlocks,
} from '@copydesk/shared/translation/standing'
import type * as Y from 'yjs'
import { newId } from '../new-id.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import { demand, type EditionFacts, findEdition } from '../story/about.ts'
import { assignWithin } from '../story/assign-person.ts'
import { keepsTranslating } from '../story/keeps-writing.ts'
import { checkPlan } from '../story/plan-story.ts'
import { storyRow } from '../story/story-row.ts'
import { machineFor } from '../translation/machine/machine-for.ts'
import { translateBlocks } from '../translation/machine/translate-blocks.ts'
import { localizedFields } from './dateline/localized-fields.ts'
import { type FirstCopy, fieldsOf } from './first-document.ts'
import { firstOriginal } from './first-original.ts'
import { copyOf } from './live-copy.ts'
import { makeEdition } from './make-edition.ts'
import { editionIn } from './start-original.ts'

/**
 * Makes a localization of an edition: its blocks under the same ids, without their words, or with what was wanted in
 * their place. Its credits are the original's by reference, and its own after them. Of two who make the French at once
 * both get the same French, and the second is told that nothing they chose was done to it.
 */
export async function makeLocalization(
  newsroom: Newsroom,
  person: Person,
  story: string,
  asked: NewLocalization,
): Promise<MadeLocalization> {
  const wanted = newLocalizationSchema.parse(asked)
  const { language, follows, begins, translator, desk } = wanted
  const { stores, rooms, bus } = newsroom
  const seen = await localizable(stores, person, story, wanted)
  const doc = await rooms.read(follows, copyOf)
  const original = await firstOriginal(stores, follows)
  const creditedDoc = original === null || original === follows ? doc : await rooms.read(original, copyOf)
  // Before the transaction: a machine takes its time.
  const machined =
    begins === 'machine' && seen.there === null ? await byMachine(newsroom, seen, { doc, language }) : []
  const { edition, only, isMade, told } = await stores.transact(async (within) => {
    const { facts, there } = await localizable(within, person, story, wanted)
    const only = facts.story.restrictedTo
    if (there !== null) return { edition: there, only, isMade: false, told: [] }
    const at = newsroom.now()
    const made = await makeEdition(within, {
      story,
      language,
      desk: desk === facts.story.desk ? null : desk,
      follows: { id: follows, doc, creditedDoc },
      copy: {
        ...beginning(doc, begins, typeof machined === 'string' ? [] : machined),
        fields: localizedFields(fieldsOf(doc), { from: facts.edition.language, to: language, now: at }),
        credits: [],
      },
      machined: typeof machined === 'string' ? [] : machined,
      madeBy: person.id,
      madeAt: at,
    })
    const told =
      translator === null
        ? []
        : await assignWithin(within, facts, { person: translator, as: 'translator', edition: made }, at)
    if (translator !== person.id) await keepsTranslating(within, facts.asker, made, at)
    return { edition: made, only, isMade: true, told }
  })
  bus.tell({ kind: 'stories', id: story }, only)
  if (told.length > 0) bus.tell({ kind: 'notices' }, told)
  bus.tell({ kind: 'translation', id: edition }, only)
  const row = await storyRow(newsroom, person, story)
  for (const one of new Set([row.desk, editionIn(row, edition).desk]))
    bus.tell({ kind: 'desk', id: one }, only)
  const already = `The ${LANGUAGES[language].english} was there already; nothing of it was changed.`
  const madeSo = typeof machined === 'string' ? `${machined} ${MADE_EMPTY}` : null
  return { edition: editionIn(row, edition), why: isMade ? madeSo : already }
}

const MADE_EMPTY = 'The localization was made empty; try again from its menu.'

/** What is to be followed, and the edition that is there already in that language. */
async function localizable(
  stores: Stores,
  person: Person,
  story: string,
  { language, follows, translator, desk }: ReturnType<typeof newLocalizationSchema.parse>,
): Promise<{ facts: EditionFacts; there: string | null }> {
  const facts = await findEdition(stores, person, follows)
  demand('localize', facts)
  if (facts.edition.story !== story) throw new Refusal('bad-request', 'That edition is of another story.')
  const there = (await stores.editions.list(story)).find((one) => one.language === language)
  if (there?.follows === null) throw new Refusal('conflict', 'The original is in that language already.')
  // Whoever begins it may translate it themselves; to ask somebody else is an act of its own.
  if (!there && translator !== null && translator !== person.id) demand('assign', facts)
  if (!there && desk !== null) await checkPlan(stores, { desk }, facts.story.desk)
  return { facts, there: there?.id ?? null }
}

const byMachine = (
  newsroom: Newsroom,
  { facts }: { facts: EditionFacts },
  { doc, language }: { doc: Y.Doc; language: EditionRow['language'] },
): Promise<MachineMade[] | string> =>
  translateBlocks(
    machineFor(newsroom, facts.story),
    translationBlocks(doc).map(({ id, text }) => ({ block: id, originals: [{ block: id, text }] })),
    { from: facts.edition.language, to: language, newId },
  )

/** The words that it begins with. */
function beginning(
  doc: Y.Doc,
  begins: 'empty' | 'copy' | 'machine',
  machined: readonly MachineMade[],
): Pick<FirstCopy, 'headline' | 'standfirst' | 'body'> {
  const body = copyBlocks(doc, { words: begins === 'copy' })
  if (begins === 'copy') {
    const line = (wanted: string) => translationBlocks(doc).find(({ id }) => id === wanted)?.text ?? ''
    return { headline: line(HEADLINE), standfirst: line(STANDFIRST), body }
  }
  const made = new Map(machined.map(({ block, localized }) => [block, localized]))
  return {
    headline: made.get(HEADLINE) ?? '',
    standfirst: made.get(STANDFIRST) ?? '',
    body: body.map((block) => ({ ...block, text: made.get(block.id) ?? '' })),
  }
}
