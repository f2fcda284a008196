import type * as Y from 'yjs'
import { spotOf } from '../items.ts'
import { rootsOf, textOf } from '../roots.ts'
import type { Field } from '../schema.ts'
import { mergeRanges, withoutRanges } from './id-ranges.ts'
import { type IdRange, type SuggestedMark, type Suggestion, writeSuggestion } from './suggestion.ts'
import { SuggestionView } from './suggestion-view.ts'

/** Who suggests, when, and in which go. */
export interface Suggesting {
  person: string
  /** Milliseconds since 1970. */
  at: number
  /** From `newGroup`; the same for all that is done in one go. */
  group: string
  /** What keeps notes notes is not theirs to write: the server's hand does it. */
  onlySuggests?: boolean
}

/** What comes next of this client's: a name for it that no other can have. */
const nextName = (doc: Y.Doc): string => {
  const last = doc.store.clients.get(doc.clientID)?.at(-1)
  const clock = last === undefined ? 0 : last.id.clock + last.length
  return `${doc.clientID.toString(36)}-${clock.toString(36)}`
}

/**
 * A name for what somebody is about to suggest in one go. It begins with their client: so nobody can add to what
 * somebody else suggests.
 */
export const newGroup = (doc: Y.Doc): string => nextName(doc)

/** The client that a group's name says it is of; null for none. */
export function clientOfGroup(group: string): number | null {
  const [, client] = /^([0-9a-z]{1,11})-[0-9a-z]{1,11}$/.exec(group) ?? []
  return client === undefined ? null : Number.parseInt(client, 36)
}

type Does =
  | { does: 'insert' }
  | { does: 'delete' }
  | { does: 'set-mark'; mark: SuggestedMark; value: true | string | null }

/**
 * Suggests something about some characters of a field, together with what the same go suggests of the kind in it already:
 * each field has an undo history of its own, and takes back only what is its own.
 */
export function suggestOver(
  doc: Y.Doc,
  field: Field,
  what: Does,
  ranges: readonly IdRange[],
  who: Suggesting,
): void {
  if (ranges.length === 0) return
  const { index } = SuggestionView.of(doc).now()
  const same = index
    .inGroup(who.group)
    .find((part) => part.by === who.person && isSame(part, what) && isOfField(doc, field, part))
  if (same === undefined) writePart(doc, { ...what, ranges: mergeRanges(ranges) } as Writing, who)
  else keepPart(doc, { ...same, ranges: mergeRanges([...same.ranges, ...ranges]) })
}

/** Whether what a part is about was written into this field; what has not been written yet is about to be. */
export function isOfField(doc: Y.Doc, field: Field, part: Suggestion): boolean {
  const first = part.does === 'insert' && part.open !== null ? part.open : part.ranges[0]
  const spot = first === undefined ? null : spotOf(doc, [first[0], first[1]])
  return spot === null || spot.item.parent === textOf(doc, field)
}

function isSame(part: Suggestion, what: Does): boolean {
  if (part.does === 'insert') return what.does === 'insert' && part.open === null
  if (part.does === 'set-mark')
    return what.does === 'set-mark' && part.mark === what.mark && part.value === what.value
  return part.does === what.does
}

type WithoutMaker<S> = S extends Suggestion ? Omit<S, 'id' | 'by' | 'at' | 'group'> : never
type Writing = WithoutMaker<Suggestion>

/** Writes a new part; gives its id. */
export function writePart(doc: Y.Doc, what: Writing, { person, at, group }: Suggesting): string {
  const id = nextName(doc)
  const part = { ...what, id, by: person, at, group } as Suggestion
  rootsOf(doc).annotations.set(id, writeSuggestion(part))
  return id
}

/** Writes a part anew, or takes it away where it is about nothing any more. */
export function keepPart(doc: Y.Doc, part: Suggestion): void {
  const { annotations } = rootsOf(doc)
  const isEmpty =
    part.ranges.length === 0 && part.does !== 'set-kind' && !(part.does === 'insert' && part.open)
  if (isEmpty) annotations.delete(part.id)
  else annotations.set(part.id, writeSuggestion(part))
}

/** Takes some characters out of what this person suggests of one kind about them. */
export function unsuggestOver(doc: Y.Doc, parts: Iterable<Suggestion>, ranges: readonly IdRange[]): void {
  for (const part of new Set(parts)) {
    const left = withoutRanges(part.ranges, ranges)
    if (left.length < part.ranges.length || left.some((range, n) => range.join() !== part.ranges[n]?.join()))
      keepPart(doc, { ...part, ranges: left })
  }
}
