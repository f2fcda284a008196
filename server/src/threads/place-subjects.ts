import { markerIdOf } from '@copydesk/shared/copy'
import { Refusal } from '@copydesk/shared/refusal'
import {
  type IdRange,
  isOfWords,
  type Piece,
  Places,
  quoteOf,
  type Subject,
  type ThreadAct,
} from '@copydesk/shared/threads'
import type { Doc } from 'yjs'
import type { Newsroom } from '../newsroom.ts'

interface Placed {
  /** What the acts that are about words are about, by id of the act, as the disk has it; or why it cannot be. */
  placed: Map<string, Subject | Refusal>
  /** What of the threads whose words are carried is nowhere any more, as strings of its ranges. */
  gone: Set<string>
}

/** Looks in the copy, before any transaction, at all that these acts are about. */
export async function placeSubjects(
  { stores, rooms }: Pick<Newsroom, 'stores' | 'rooms'>,
  edition: string,
  acts: readonly ThreadAct[],
): Promise<Placed> {
  const placed: Placed['placed'] = new Map()
  const gone: Placed['gone'] = new Set()
  if (!acts.some((act) => act.act === 'carry' || (act.act === 'begin' && isOfWords(act.subject))))
    return { placed, gone }
  const carried = new Set(acts.flatMap((act) => (act.act === 'carry' ? act.thread : [])))
  const stoodOn: IdRange[] = []
  for (const id of carried) {
    const subject = (await stores.threads.find(id))?.subject
    if (subject && isOfWords(subject)) stoodOn.push(...subject.ranges)
  }
  await rooms.read(edition, (doc) => {
    const places = new Places(doc)
    for (const range of stoodOn) if (!places.ofRanges([range])) gone.add(String(range))
    for (const act of acts) {
      if (act.act === 'carry' && !places.haveBeen(act.ranges)) placed.set(act.id, elsewhere())
      if (act.act === 'begin') placed.set(act.id, placedIn(doc, places, act.subject))
    }
  })
  return { placed, gone }
}

/** With the words as they stand there; what a page sends of them counts only where nothing of them is left. */
function placedIn(doc: Doc, places: Places, subject: Subject): Subject | Refusal {
  if (!isOfWords(subject)) return subject
  if (!places.haveBeen(subject.ranges)) return elsewhere()
  const pieces = places.of(subject)
  const [first] = pieces ?? []
  if (!pieces || !first) return isKnown(doc, subject) ? subject : elsewhere()
  const quote = quoteOf(places.wordsOf(pieces))
  return subject.on === 'block'
    ? { ...subject, quote }
    : { ...subject, quote, field: first.field, block: nameOf(first) }
}

/** The second of two blocks with one id has a name of the page's alone. */
const nameOf = ({ block }: Piece): string | null => (block === null ? null : markerIdOf(block))

/** Somebody wrote it, though it is gone: who comments offline may come late. */
const isKnown = (doc: Doc, subject: Subject & { on: 'stretch' | 'block' }): boolean =>
  subject.ranges.length > 0 ||
  [...doc.getMap('blocks').keys()].some((key) => key.startsWith(`${subject.block}@`))

const elsewhere = () =>
  new Refusal('bad-request', 'The words that this is about are not in this edition. Select them again.')
