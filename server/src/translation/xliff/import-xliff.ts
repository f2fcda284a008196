import { setBlockAttribute } from '@copydesk/shared/copy'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { type NewTranslationAct, Standings, translationBlocks } from '@copydesk/shared/translation/standing'
import type { XliffAnswer } from '@copydesk/shared/translation/xliff'
import type * as Y from 'yjs'
import { copyOf } from '../../edition/live-copy.ts'
import { type ReadUnit, readXliff, type Xliff } from '../../formats/xliff/index.ts'
import { newId } from '../../new-id.ts'
import type { Newsroom } from '../../newsroom.ts'
import { demand, findEdition } from '../../story/about.ts'
import { sayOfBlocks } from '../say-of-blocks.ts'
import { factsBeside, originalOf } from '../translation-facts.ts'
import { isSameLanguage, languageOf } from './language-of.ts'
import { type Confirming, type ImportPlan, planImport } from './plan-import.ts'
import { type Worded, wordsById } from './words.ts'
import { wordsOfRows } from './words-of-rows.ts'
import { writeImport } from './write-import.ts'

/** As many as are taken at once. */
const MOST_ACTS = 1000

/**
 * Takes the words of a file from another tool into a localization, as an edit of this person's, and what the file calls
 * final as their confirmation. A file that is not whole, or not of this localization, writes nothing.
 * @param look only tells what would change.
 * @param failed hears why nothing could be confirmed once the words were written.
 */
export async function importXliff(
  newsroom: Newsroom,
  person: Person,
  id: string,
  bytes: Uint8Array,
  { look, failed }: { look: boolean; failed(error: unknown): void },
): Promise<XliffAnswer> {
  const { stores, rooms } = newsroom
  const { asker, about, edition } = await findEdition(stores, person, id)
  demand('write', { asker, about })
  const originalId = originalOf(edition)
  const file = readXliff(bytes)
  const from = await languageOf(newsroom, originalId)
  fits(file, { id, from, to: edition.language })
  const original = await rooms.read(originalId, copyOf)
  const facts = await factsBeside(stores, edition)
  const base = file.made && (await wordsAt(newsroom, id, file.made.position))
  const originals = wordsById(original)
  const planFor = (doc: Y.Doc): ImportPlan => {
    const standings = new Standings()
    standings.hear(facts)
    standings.read(translationBlocks(original), translationBlocks(doc))
    return planImport({ file, standings, originals, localized: wordsById(doc), base })
  }
  const ahead = await rooms.read(id, planFor)
  if (look) return { ...ahead.answer, written: false }
  if (ahead.writings.length + ahead.confirmings.length === 0) return { ...ahead.answer, written: true }

  /** What was planned on the document that it was written into. */
  let done = ahead
  let acts: Confirm[] = []
  await rooms.edit(id, person.id, (doc) => {
    done = planFor(doc)
    const begun = writeImport({ doc, original, language: edition.language }, done.writings)
    for (const { says, block, originals: of } of done.confirmings)
      if (says && block !== null)
        setBlockAttribute(
          doc,
          block,
          'of',
          of.map((one) => one.block),
        )
    acts = confirmationsOf(doc, done.confirmings, begun)
  })
  // At once, whatever becomes of the confirmations: the words are written, and those have a record of their own.
  await stores.transact((within) =>
    within.acts.record({
      act: 'import-translation',
      what: 'edition',
      subject: id,
      person: person.id,
      at: newsroom.now(),
      details: { written: done.writings.length, final: acts.length },
    }),
  )
  const { refused, unsaid } = await confirmAll(newsroom, person, id, { acts, failed })
  const changes = done.answer.changes.map((one) => {
    if (refused.has(one.block)) return { ...one, confirmed: false, remarks: [...one.remarks, LATE] }
    return unsaid.has(one.block) ? { ...one, confirmed: false } : one
  })
  const remarks = [...done.answer.remarks, ...(unsaid.size > 0 ? [UNSAID] : [])]
  return { ...done.answer, changes, remarks, written: true }
}

const UNSAID =
  'Not all that the file calls final could be confirmed just now. Its words are written: give the file again, or confirm them here.'

interface Confirmed {
  /** What the answer calls the blocks that were changed meanwhile. */
  refused: Set<string>
  /** And those that could not be confirmed at all. */
  unsaid: Set<string>
}

async function confirmAll(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { acts, failed }: { acts: readonly Confirm[]; failed(error: unknown): void },
): Promise<Confirmed> {
  const refused = new Set<string>()
  for (let at = 0; at < acts.length; at += MOST_ACTS) {
    const some = acts.slice(at, at + MOST_ACTS).map(({ of: _, ...act }) => act)
    try {
      const answer = await sayOfBlocks(newsroom, person, id, some)
      for (const one of answer.refused) refused.add(acts.find((act) => act.id === one.id)?.of ?? '')
    } catch (error) {
      // The words stand already: whoever gave the file is told of them, and that they are to be confirmed yet.
      failed(error)
      return { refused, unsaid: new Set(acts.slice(at).map(({ of }) => of)) }
    }
  }
  return { refused, unsaid: new Set() }
}

const LATE = 'It was changed here in the same moment, and is not confirmed. Read it and confirm it.'

/** Refuses a file of another localization. */
function fits({ from, to, made }: Xliff<ReadUnit>, here: { id: string; from: string; to: string }): void {
  if (!isSameLanguage(from, here.from) || !isSameLanguage(to, here.to))
    throw new Refusal(
      'bad-request',
      `The file translates from ${nameOf(from)} into ${nameOf(to)}; here it is from ${nameOf(here.from)} into ${nameOf(here.to)}. Choose the file of this localization.`,
    )
  if (made !== null && made.edition !== here.id)
    throw new Refusal(
      'bad-request',
      'The file was made from another localization. Choose the one that was exported here.',
    )
}

function nameOf(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag
  } catch {
    // What is no language tag has no name.
    return `“${tag.slice(0, 20)}”`
  }
}

/** What a localization said at a position of its log; null where there is no such position. */
async function wordsAt(
  { rooms }: Newsroom,
  id: string,
  position: number,
): Promise<ReadonlyMap<string, Worded> | null> {
  const now = await rooms.read(id, (doc, at) => (at === position ? wordsById(doc) : null))
  if (now) return now
  const rows = await rooms.rowsOf(id)
  if (rows.length < position || position === 0) return null
  return wordsOfRows(rows.filter((row) => row.position <= position))
}

/** An act, and what the answer calls its block. */
type Confirm = Extract<NewTranslationAct, { act: 'confirm' }> & { of: string }

/** What is confirmed is what stands there once the words are written. */
function confirmationsOf(
  doc: Y.Doc,
  confirmings: readonly Confirming[],
  begun: ReadonlyMap<string, string>,
): Confirm[] {
  const texts = new Map(translationBlocks(doc).map(({ id, text }) => [id, text]))
  return confirmings.flatMap(({ block, originals }) => {
    const of = block ?? originals[0]?.block ?? ''
    const own = block ?? begun.get(of)
    const localized = own === undefined ? undefined : texts.get(own)
    if (own === undefined || !localized) return []
    return [{ id: newId(), act: 'confirm', block: own, originals, localized, of }]
  })
}
