import { clientOfGroup, FIELDS, readSuggestion } from '@copydesk/shared/copy'
import type * as Y from 'yjs'
import type { DecodedStruct, StructId } from './decode-update.ts'
import type { Ground, Guarded } from './ground.ts'
import type { Sender } from './guard.ts'
import type { Place } from './places.ts'
import { notYourWords, unknownContent } from './refusals.ts'
import { isSameText } from './same-text.ts'

const TEXTS: ReadonlySet<string> = new Set(FIELDS)

type Pair = readonly [client: number, clock: number]
type Stretch = readonly [client: number, clock: number, length: number]

/**
 * Judges what entries beside the text claim: to stand on characters that exist, to be their maker's, to be the same
 * characters as others. Their form has been judged. Returns false when something that they stand on is not there.
 * [SY18]
 */
export function judgeClaims(
  room: Guarded,
  ground: Ground,
  sender: Sender,
  { client, clock, content }: DecodedStruct,
  { root, key }: Place,
): boolean {
  if (key === null || !(root === 'marks' || root === 'annotations' || root === 'aliases')) return true
  if (root === 'annotations') {
    const values = content.is === 'values' ? content.values : []
    judgeMaker(room, sender, key, values)
    if (!sender.isServer)
      for (const value of values) judgeSuggestion(room, sender, key, value, { client, clock })
  }
  // Whatever comes later under a key takes the place of what is there, also when it is deleted itself.
  else if (!key.startsWith(`${client.toString(36)}.`)) throw notYourWords()
  if (content.is !== 'values') return true
  return content.values.every((value) => {
    if (root === 'marks') return standsOn(ground, value as [unknown, unknown, ...(Pair | null)[]])
    if (root === 'annotations')
      return (value as { r: Stretch[] }).r.every((stretch) => fieldOf(ground, stretch) !== null)
    return judgeAlias(ground, key, value as Stretch)
  })
}

/** The characters that a mark stands on are there, and all in one text. */
function standsOn(ground: Ground, [, , first, last, limit]: (Pair | null | unknown)[]): boolean {
  const roots = [first, last, limit ?? last].map((anchor) => {
    const [client, clock] = anchor as Pair
    return ground.rootOf({ client, clock })
  })
  if (roots.includes(null)) return false
  if (!TEXTS.has(roots[0] ?? '') || roots.some((root) => root !== roots[0]))
    throw unknownContent('a mark on no text')
  return true
}

/** Which text a stretch stands in; null when not all of it is there. */
function fieldOf(ground: Ground, [client, clock, length]: Stretch): string | null {
  const first = ground.rootOf({ client, clock })
  const last = length === 1 ? first : ground.rootOf({ client, clock: clock + length - 1 })
  if (first === null || last === null) return null
  if (first !== last || !TEXTS.has(first)) throw unknownContent('a suggestion on no text')
  return first
}

/** An annotation is its maker's: nobody writes one in another's name, or over another's. */
function judgeMaker({ doc, ownerOf }: Guarded, sender: Sender, key: string, values: readonly unknown[]) {
  if (sender.isServer) return
  if (values.some((value) => makerOf(value) !== sender.person)) throw notYourWords()
  const there = doc.getMap('annotations')._map.get(key)
  if (!there) return
  // What is deleted says no maker any more; whose page wrote it is still known.
  const maker = there.deleted ? ownerOf(there.id.client) : makerOfItem(there)
  if (maker !== sender.person) throw notYourWords()
}

/**
 * A suggestion adds to a group of its maker's alone, and an insertion covers words of their pages alone: nobody's copy is
 * taken from readers by calling it suggested.
 */
function judgeSuggestion(
  { ownerOf }: Guarded,
  { person }: Sender,
  key: string,
  value: unknown,
  at: StructId,
): void {
  const part = readSuggestion(key, value)
  if (part === null) return
  const isTheirs = (client: number | null) =>
    client !== null && (client === at.client || ownerOf(client) === person)
  if (part.does === 'keep' || !isTheirs(clientOfGroup(part.group))) throw notYourWords()
  if (part.does !== 'insert') return
  if (part.ranges.some(([client]) => !isTheirs(client))) throw notYourWords()
  if (part.open !== null && (part.open[0] !== at.client || part.open[1] <= at.clock)) throw notYourWords()
}

export const makerOfItem = ({ content }: Y.Item): unknown => makerOf(content.getContent().at(-1))

const makerOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'by' in value ? value.by : undefined

/** What undo made again is the same text as what it stands for, and that one is gone. */
function judgeAlias(ground: Ground, key: string, [client, clock, length]: Stretch): boolean {
  const [, made = ''] = key.split('.')
  const again: Stretch = [Number.parseInt(key, 36), Number.parseInt(made, 36), length]
  const field = fieldOf(ground, again)
  const first = fieldOf(ground, [client, clock, length])
  if (field === null || first === null) return false
  if (field !== first) throw forged()
  const news = ground.passages({ client: again[0], clock: again[1], length })
  const olds = ground.passages({ client, clock, length })
  let now = news.next().value
  let then = olds.next().value
  for (let left = length; left > 0; ) {
    if (!now || !then) return false
    // A deletion has no clock: on a line that has come back, what undo gives back comes before what tells that it went.
    if (then.alive) return false
    const both = Math.min(now.length, then.length)
    if (
      now.text !== null &&
      then.text !== null &&
      !isSameText(now.text.slice(0, both), then.text.slice(0, both))
    )
      throw forged()
    left -= both
    now = now.length > both ? behind(now, both) : news.next().value
    then = then.length > both ? behind(then, both) : olds.next().value
  }
  return true
}

const behind = <P extends { text: string | null; length: number }>(passage: P, length: number): P => ({
  ...passage,
  text: passage.text?.slice(length) ?? null,
  length: passage.length - length,
})

const forged = () => unknownContent('words as the same as others, which they are not,')
