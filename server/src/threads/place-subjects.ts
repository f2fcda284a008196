import { markerIdOf } from '@copydesk/shared/copy'
import { Refusal } from '@copydesk/shared/refusal'
import {
  isOfWords,
  type Piece,
  Places,
  quoteOf,
  type Subject,
  type ThreadAct,
} from '@copydesk/shared/threads'
import type { Doc } from 'yjs'
import type { Newsroom } from '../newsroom.ts'

/**
 * What the acts that are about words are about, by id of the act, as the disk has it; or why it cannot be. Looked up in
 * the copy before any transaction.
 */
export async function placeSubjects(
  { rooms, stores }: Pick<Newsroom, 'rooms' | 'stores'>,
  edition: string,
  acts: readonly ThreadAct[],
): Promise<Map<string, Subject | Refusal>> {
  const placed = new Map<string, Subject | Refusal>()
  if (acts.some((act) => act.act === 'begin' && isOfWords(act.subject))) {
    const isRedacted = (await stores.redactions.position(edition)) > 0
    await rooms.read(edition, (doc) => {
      const places = new Places(doc)
      for (const act of acts)
        if (act.act === 'begin') placed.set(act.id, placedIn(doc, places, act.subject, isRedacted))
    })
  }
  return placed
}

/** With the words as they stand there; what a page sends of them counts only where nothing of them is left. */
function placedIn(doc: Doc, places: Places, subject: Subject, isRedacted: boolean): Subject | Refusal {
  if (!isOfWords(subject)) return subject
  if (!places.haveBeen(subject.ranges)) return elsewhere()
  const pieces = places.of(subject)
  const [first] = pieces ?? []
  if (!pieces || !first) return isKnown(doc, subject) ? lost(subject, isRedacted) : elsewhere()
  const quote = quoteOf(places.wordsOf(pieces))
  return subject.on === 'block'
    ? { ...subject, quote }
    : { ...subject, quote, field: first.field, block: nameOf(first) }
}

/** A page that kept words which are removed for good must not bring them back by what it says stood there. */
const lost = (subject: Subject & { on: 'stretch' | 'block' }, isRedacted: boolean): Subject =>
  isRedacted ? { ...subject, quote: '' } : subject

/** The second of two blocks with one id has a name of the page's alone. */
const nameOf = ({ block }: Piece): string | null => (block === null ? null : markerIdOf(block))

/** Somebody wrote it, though it is gone: who comments offline may come late. */
const isKnown = (doc: Doc, subject: Subject & { on: 'stretch' | 'block' }): boolean =>
  subject.ranges.length > 0 ||
  [...doc.getMap('blocks').keys()].some((key) => key.startsWith(`${subject.block}@`))

const elsewhere = () =>
  new Refusal('bad-request', 'The words that this is about are not in this edition. Select them again.')
