/*
 * What an advisory says of the difference between what is out and what was cleared: which paragraphs came in, were
 * changed or went, counted as readers count them. It knows no meanings: a person reads and completes it.
 */
import type { PublishableBlock, PublishableCopy } from '../copy/index.ts'
import {
  type BlockDifference,
  type Differences,
  differences,
  hasChanged,
  type Piece,
} from '../review/index.ts'
import type { AdvisoryWords } from './advisories/advisory-words.ts'
import { advisoryWordsOf } from './advisories/languages/index.ts'
import type { PublicationKind } from './kinds.ts'

/** Longer than that, words are pointed at and not repeated. */
const MOST_LETTERS = 60
/** A correction of more is told by where it is alone. */
const MOST_MENDED = 3

/** Of a kind that has no advisory, or where nothing differs for readers, there is nothing to say: an empty line. */
export function draftAdvisory(
  kind: PublicationKind,
  before: PublishableCopy,
  after: PublishableCopy,
): string {
  const { words, language } = advisoryWordsOf(after.language)
  const found = differences(before, after)
  const says: Says = { words, language, found, places: placesOf(found), copy: after.language }
  switch (kind) {
    case 'update':
      return sentence(ofUpdate(says), says)
    case 'correction':
      return sentence(ofCorrection(says), says)
    case 'refile':
      return sentence(ofRefile(says), says)
    default:
      return ''
  }
}

interface Says {
  words: AdvisoryWords
  /** That the advisory is in. */
  language: string
  found: Differences
  places: Places
  /** That the copy is in. */
  copy: string
}

interface Place {
  /** Counted from 1 in the copy that has it. */
  n: number
  difference: BlockDifference
}
type Places = Record<'added' | 'changed' | 'removed', Place[]>

/** Readers count what they read as paragraphs: no crossheads, pictures or rules. */
const NOT_COUNTED = new Set(['crosshead', 'subhead', 'pull-quote', 'figure', 'rule', 'embed', 'table'])
const isCounted = ({ kind, runs }: PublishableBlock) =>
  !NOT_COUNTED.has(kind) && runs.some(({ text }) => text.trim() !== '')

function placesOf({ body }: Differences): Places {
  const places: Places = { added: [], changed: [], removed: [] }
  let [old, now] = [0, 0]
  for (const difference of body) {
    const { change } = difference
    const [was, is] =
      change === 'changed' ? [difference.before, difference.after] : [difference.block, difference.block]
    if (change !== 'added' && isCounted(was)) old++
    if (change !== 'removed' && isCounted(is)) now++
    if (change === 'changed' && isCounted(is)) places.changed.push({ n: now, difference })
    else if (change === 'added' && isCounted(is)) places.added.push({ n: now, difference })
    else if (change === 'removed' && !difference.moved && isCounted(was))
      places.removed.push({ n: old, difference })
  }
  return places
}

function ofUpdate(says: Says): string[] {
  const { words, places } = says
  const [comment, details] = [[] as number[], [] as number[]]
  for (const { n, difference } of places.added)
    (difference.change === 'added' && isSaid(difference.block) ? comment : details).push(n)
  const added = [
    ...(comment.length > 0
      ? [fill(words.addedIn, { what: words.comment, where: numbered(comment, says) })]
      : []),
    ...(details.length > 0
      ? [fill(words.addedIn, { what: words.details, where: numbered(details, says) })]
      : []),
  ]
  const changed = whereOf(says, places.changed)
  return [
    ...(added.length > 0 ? [fill(words.adds, { what: listed(added, says) })] : []),
    ...(changed ? [fill(words.changes, { where: changed })] : []),
    ...removed(says),
  ]
}

function ofCorrection(says: Says): string[] {
  const { words, found, places } = says
  const mended = [
    ...LINES.flatMap((line) =>
      hasChanged(found.lines[line]) ? [{ where: nameOf(line, words), pieces: found.lines[line] }] : [],
    ),
    ...places.changed.flatMap(({ n, difference }) =>
      difference.change === 'changed' ? [{ where: numbered([n], says), pieces: difference.pieces }] : [],
    ),
  ]
  const added = places.added.map(({ n }) => n)
  const told =
    mended.length > MOST_MENDED
      ? [
          fill(words.corrects, {
            where: listed(
              mended.map(({ where }) => where),
              says,
            ),
          }),
        ]
      : mended.map(({ where, pieces }) => correctionOf(says, where, pieces))
  return [
    ...told,
    ...(added.length > 0 ? [fill(words.adds, { what: numbered(added, says) })] : []),
    ...removed(says),
  ]
}

function correctionOf({ words, copy }: Says, where: string, pieces: readonly Piece[]): string {
  const replaced = oneReplaced(pieces, copy)
  if (!replaced) return fill(words.corrects, { where })
  const [open, close] = words.quotes
  const quoted = (text: string) => `${open}${text}${close}`
  return fill(words.correctsTo, { where, now: quoted(replaced.now), was: quoted(replaced.was) })
}

function ofRefile(says: Says): string[] {
  const { added, changed, removed: gone } = says.places
  const where = whereOf(says, [...changed, ...added])
  if (where) return [fill(says.words.refiles, { where })]
  return gone.length > 0 ? removed(says) : []
}

function removed({ places, words, language }: Says): string[] {
  const gone = places.removed.map(({ n }) => n)
  return gone.length > 0 ? [fill(words.removes, { where: numbered(gone, { words, language }) })] : []
}

const LINES = ['headline', 'standfirst', 'byline', 'dateline', 'creditLine'] as const
const nameOf = (line: (typeof LINES)[number], words: AdvisoryWords) =>
  line === 'creditLine' ? words.credits : words[line]

/** "headline, paragraphs 2 and 5-7": what differs, by where it is. */
function whereOf(says: Says, places: readonly Place[]): string {
  const { found, words } = says
  const where = LINES.filter((line) => hasChanged(found.lines[line])).map((line) => nameOf(line, words))
  if (places.length > 0)
    where.push(
      numbered(
        places.map(({ n }) => n),
        says,
      ),
    )
  return listed(where, says)
}

/** "paragraph 3", "paragraphs 2, 5-7". */
function numbered(numbers: readonly number[], { words }: Pick<Says, 'words' | 'language'>): string {
  const spans: [number, number][] = []
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const last = spans.at(-1)
    if (last && n === last[1] + 1) last[1] = n
    else spans.push([n, n])
  }
  const n = spans.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ')
  return fill(numbers.length === 1 ? words.paragraph : words.paragraphs, { n })
}

/** Somebody is quoted in it. */
const isSaid = ({ kind, runs }: PublishableBlock) =>
  kind === 'quote' || /[“„«「『"]/.test(runs.map(({ text }) => text).join(''))

/** The one stretch of words in the place of another, with the word that follows where it would say too little. */
function oneReplaced(pieces: readonly Piece[], language: string): { now: string; was: string } | null {
  const first = pieces.findIndex((piece) => piece.in !== 'both')
  const last = pieces.findLastIndex((piece) => piece.in !== 'both')
  if (first < 0) return null
  const within = pieces.slice(first, last + 1)
  const text = (not: 'before' | 'after') =>
    within
      .filter((piece) => piece.in !== not)
      .map((piece) => piece.text)
      .join('')
  const next = /^\s+[\p{L}\p{N}]+/u.exec(pieces[last + 1]?.text ?? '')?.[0] ?? ''
  const isShort = within.length === 2 && within.every((piece) => !/\s/.test(piece.text.trim()))
  const more = isShort && !/^(ja|zh)/.test(language) ? next : ''
  const [now, was] = [(text('before') + more).trim(), (text('after') + more).trim()]
  const fits = [now, was].every((one) => one !== '' && [...one].length <= MOST_LETTERS)
  return fits ? { now, was } : null
}

const listed = (all: readonly string[], { language }: Pick<Says, 'language'>): string =>
  new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(all)

function fill(pattern: string, values: Record<string, string>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}

function sentence(parts: readonly string[], { words, language }: Says): string {
  const said = parts.join(words.between)
  return said.slice(0, 1).toLocaleUpperCase(language) + said.slice(1)
}
