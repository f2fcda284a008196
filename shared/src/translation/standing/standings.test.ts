import { describe, expect, test } from 'vitest'
import { Random } from '../../testing/random.ts'
import { align } from './align.ts'
import { progressOf } from './progress.ts'
import { type StandingRow, Standings } from './standings.ts'
import type { BlockWord, TranslationFacts } from './translation-act.ts'
import type { TranslationBlock } from './translation-block.ts'

/** "a:The vote; b" → two blocks; a localized one says what it is of behind a slash: "x/a+b:Le vote". */
function blocks(drawn: string): TranslationBlock[] {
  if (drawn.trim() === '') return []
  return drawn.split(';').map((one) => {
    const [head = '', text = ''] = one.trim().split(':')
    const [id = '', of] = head.split('/')
    return { id, text, of: of === undefined ? null : of.split('+').filter(Boolean) }
  })
}

const drawn = (rows: readonly StandingRow[], original: TranslationBlock[], localized: TranslationBlock[]) =>
  rows.map(({ left, right, tie, standing }) =>
    [
      left === null ? '–' : original[left]?.id,
      right === null ? '–' : localized[right]?.id,
      ...(tie === 'pair' || tie === 'alone' ? [] : [tie]),
      standing,
    ].join(' '),
  )

const confirmed = (block: string, originals: string, localized: string): BlockWord => ({
  is: 'confirmed',
  block,
  originals: blocks(originals).map(({ id, text }) => ({ block: id, text })),
  localized,
  by: 'marie',
  at: '2026-03-15T14:00:00Z',
})

const leftOut = (original: string): BlockWord => {
  const [{ id, text } = { id: '', text: '' }] = blocks(original)
  return { ...confirmed(id, original, ''), is: 'left-out', originals: [{ block: id, text }] }
}

interface Desk {
  original: string
  localized: string
  words?: BlockWord[]
  typos?: TranslationFacts['typos']
  filed?: string
}

function standings({ original, localized, words = [], typos = [], filed }: Desk) {
  const sides = [blocks(original), blocks(localized)] as const
  const all = new Standings()
  const texts = blocks(filed ?? '').map(({ id, text }) => ({ block: id, text }))
  all.hear({
    words,
    typos,
    filed: filed === undefined ? null : { version: 'v1', number: 1, at: '2026-03-15T14:00:00Z', texts },
  })
  all.read(...sides)
  return { rows: all.rows, drawn: drawn(all.rows, ...sides) }
}

const VOTE = confirmed('a', 'a:The vote is due', 'Le vote est prévu')

test.each<[what: string, desk: Desk, rows: string[]]>([
  [
    'a localization that was just made',
    { original: 'a:The vote; b:Soon', localized: 'a/a; b/b' },
    ['a a empty', 'b b empty'],
  ],
  [
    'written, and confirmed',
    {
      original: 'a:The vote is due; b:Soon',
      localized: 'a/a:Le vote est prévu; b/b:Bientôt',
      words: [VOTE],
    },
    ['a a up-to-date', 'b b unconfirmed'],
  ],
  [
    'the reporter changes a word',
    { original: 'a:The vote is over', localized: 'a/a:Le vote est prévu', words: [VOTE] },
    ['a a stale'],
  ],
  [
    'the translator changes a word',
    { original: 'a:The vote is due', localized: 'a/a:Le vote aura lieu', words: [VOTE] },
    ['a a unconfirmed'],
  ],
  [
    'a typo that was mended makes nobody stale',
    {
      original: 'a:The vote is due.',
      localized: 'a/a:Le vote est prévu',
      words: [VOTE],
      typos: [{ block: 'a', from: 'The vote is due', to: 'The vote is due.' }],
    },
    ['a a up-to-date'],
  ],
  [
    'a paragraph is added to the original, another taken from it',
    { original: 'a:One; n:New; c:Three', localized: 'a/a:Un; b/b:Deux; c/c:Trois' },
    ['a a unconfirmed', 'n – missing', '– b orphaned', 'c c unconfirmed'],
  ],
  [
    'the translator writes a paragraph of their own',
    { original: 'a:One; b:Two', localized: 'a/a:Un; x/:En France; b/b:Deux' },
    ['a a unconfirmed', '– x ours', 'b b unconfirmed'],
  ],
  [
    'the translator splits: the second half has no original yet',
    {
      original: 'a:The vote is due; b:Two',
      localized: 'a/a:Le vote; x:est prévu; b/b:Deux',
      words: [VOTE],
    },
    ['a a unconfirmed', '– x unpaired', 'b b unconfirmed'],
  ],
  [
    'and says that it goes on translating the same',
    { original: 'a:The vote is due; b:Two', localized: 'a/a:Le vote; x/a:est prévu; b/b:Deux' },
    ['a a unconfirmed', '– x continues unconfirmed', 'b b unconfirmed'],
  ],
  [
    'both sides split: the new halves stand beside each other, as a guess',
    {
      original: 'a:The vote; n:is due; b:Two',
      localized: 'a/a:Le vote; x:est prévu; b/b:Deux',
      words: [VOTE],
    },
    ['a a stale', 'n x guess unconfirmed', 'b b unconfirmed'],
  ],
  [
    'two of the original translated in one',
    { original: 'a:One; b:Two; c:Three', localized: 'a/a+b:Un et deux; c/c:Trois' },
    ['a a unconfirmed', 'b – inside unconfirmed', 'c c unconfirmed'],
  ],
  [
    'a block moved in the original',
    { original: 'b:Two; c:Three; a:One', localized: 'a/a:Un; b/b:Deux; c/c:Trois' },
    ['– a apart unconfirmed', 'b b unconfirmed', 'c c unconfirmed', 'a – apart unconfirmed'],
  ],
  [
    'left out on purpose, and left out before it was changed',
    { original: 'a:One; b:Two again', localized: '', words: [leftOut('a:One'), leftOut('b:Two')] },
    ['a – left-out', 'b – left-out-stale'],
  ],
  [
    'two copies of one block: one of them is said to continue',
    { original: 'a:One', localized: 'a/a:Un; x/a:Un' },
    ['a a unconfirmed', '– x continues unconfirmed'],
  ],
  ['nothing on either side', { original: 'a', localized: 'a/a' }, ['a a nothing']],
])('%s', (_, desk, rows) => {
  expect(standings(desk).drawn).toEqual(rows)
})

describe('what changed', () => {
  test('a change that is undone is no change', () => {
    const localized = 'a/a:Le vote est prévu'
    expect(standings({ original: 'a:The vote is over', localized, words: [VOTE] }).rows[0]?.changed).toEqual([
      { block: 'a', before: 'The vote is due', after: 'The vote is over' },
    ])
    expect(standings({ original: 'a:The vote is due', localized, words: [VOTE] }).rows[0]?.changed).toEqual(
      [],
    )
  })

  test('stale against the live original can be true to the filed one', () => {
    const desk = { original: 'a:The vote is over', localized: 'a/a:Le vote est prévu', words: [VOTE] }
    expect(standings({ ...desk, filed: 'a:The vote is due' }).rows[0]).toMatchObject({
      standing: 'stale',
      filed: 'true',
    })
    expect(standings({ ...desk, filed: 'a:The vote was due' }).rows[0]).toMatchObject({ filed: 'behind' })
    expect(standings(desk).rows[0]).toMatchObject({ filed: 'none' })
  })

  test('machine-made words stay so until a person confirms them', () => {
    const made = { ...VOTE, is: 'machine' as const }
    const rows = (words: BlockWord[]) =>
      standings({ original: 'a:The vote is due', localized: 'a/a:Le vote est prévu', words }).drawn
    expect(rows([made])).toEqual(['a a machine'])
    expect(rows([VOTE])).toEqual(['a a up-to-date'])
  })
})

test('each block of the original is counted once', () => {
  const { rows } = standings({
    original: 'b:Two; c:Three; a:One; d:Four',
    localized: 'a/a:Un; b/b; c/c:Trois; x/c:encore',
    words: [confirmed('c', 'c:Three', 'Trois'), leftOut('d:Four')],
  })
  expect(progressOf(rows)).toEqual({ done: 2, stale: 0, unconfirmed: 2, machine: 0, toDo: 1, loose: 0 })
})

const SEEDS = 200

test('whatever is edited and confirmed in whatever order, the rows kept up are the rows made anew', () => {
  for (let seed = 0; seed < SEEDS; seed++) {
    const random = new Random(seed)
    const kept = new Standings()
    let [original, localized] = [blocks('a:1; b:2; c:3'), blocks('a/a; b/b; c/c')]
    let facts: TranslationFacts = { words: [], typos: [], filed: null }
    for (let step = 0; step < 40; step++) {
      ;({ original, localized, facts } = act(random, { original, localized, facts }, `s${step}`))
      kept.hear(facts)
      kept.read(original, localized)
      const anew = new Standings()
      anew.read(original, localized)
      anew.hear(facts)
      expect(kept.rows, `seed ${seed}, step ${step}`).toEqual(anew.rows)
      expect(sound(original, localized), `seed ${seed}, step ${step}`).toEqual([])
    }
  }
})

test('words of a machine are its own until they are confirmed, also once a block was split, pasted or joined', () => {
  const made = 'La rivière a débordé. Le pont est fermé.'
  const machine: BlockWord = { ...confirmed('a', 'a:The river rose', made), is: 'machine' }
  const stands = (localized: string, ...words: BlockWord[]) =>
    standings({ original: 'a:The river rose; b:The bridge', localized, words }).rows.map(
      ({ standing }) => standing,
    )
  expect(stands('a/a:La rivière a débordé.; b/b:Le pont est fermé.', machine)).toEqual(['machine', 'machine'])
  expect(stands(`a/a:${made}; b/b:Le pont est ouvert.`, machine)).toEqual(['machine', 'unconfirmed'])
  const first = { ...confirmed('a', 'a:The river rose', 'La rivière a débordé.'), made }
  expect(stands('a/a:La rivière a débordé.; b/b:Le pont est fermé.', first)).toEqual([
    'up-to-date',
    'machine',
  ])
  const all = { ...confirmed('a', 'a:The river rose', made), made }
  expect(stands('a/a:La rivière a débordé.; b/b:Le pont est fermé.', all)).toEqual([
    'unconfirmed',
    'unconfirmed',
  ])
  const own = confirmed('b', 'b:The bridge', 'Voilà.')
  expect(stands(`b/b:Voilà. ${made}`, machine, own)).toEqual(['missing', 'machine'])
  // A word or two are alike by chance.
  expect(stands('b/b:Le pont', machine)).toEqual(['missing', 'unconfirmed'])
})

interface Both {
  original: TranslationBlock[]
  localized: TranslationBlock[]
  facts: TranslationFacts
}

/** One person's random act on either side. */
function act(random: Random, { original, localized, facts }: Both, fresh: string): Both {
  const mine = random.chance(0.5)
  const side = mine ? localized : original
  const at = random.below(side.length)
  const block = side[at]
  const put = (next: TranslationBlock[]): Both =>
    mine ? { original, localized: next, facts } : { original: next, localized, facts }
  const said = (word: BlockWord): Both => {
    const words = facts.words.filter(
      ({ block: one, is }) => one !== word.block || (is === 'left-out') !== (word.is === 'left-out'),
    )
    return { original, localized, facts: { ...facts, words: [...words, word] } }
  }
  const [one, other] = [random.one(['1', '2', '3', '']), random.one(original)]
  switch (random.below(8)) {
    case 0:
      return put(side.map((each, n) => (n === at ? { ...each, text: one } : each)))
    case 1:
      return put([...side.slice(0, at), { id: fresh, text: one, of: null }, ...side.slice(at)])
    case 2:
      return side.length > 1 ? put(side.toSpliced(at, 1)) : put(side)
    case 3: {
      const [moved] = side.slice(at)
      return moved ? put(side.toSpliced(at, 1).toSpliced(random.below(side.length), 0, moved)) : put(side)
    }
    case 4:
      return {
        original,
        localized: localized.map((each) =>
          each === block ? { ...each, of: random.one([[], null, [other?.id ?? ''], ['a', 'b']]) } : each,
        ),
        facts,
      }
    case 5:
      return said({
        ...confirmed(localized[at]?.id ?? 'a', '', localized[at]?.text ?? ''),
        is: random.one(['confirmed', 'machine'] as const),
        originals: other ? [{ block: other.id, text: other.text }] : [],
      })
    case 6:
      return said(leftOut(`${other?.id}:${other?.text}`))
    default:
      return {
        original,
        localized,
        facts: { ...facts, typos: [...facts.typos, { block: other?.id ?? 'a', from: '1', to: '2' }] },
      }
  }
}

/** What may never be: a block twice or not at all, an order turned round, two blocks beside one original unsaid. */
function sound(original: TranslationBlock[], localized: TranslationBlock[]): string[] {
  const rows = align(original, localized)
  const lefts = rows.flatMap(({ left }) => left ?? [])
  const rights = rows.flatMap(({ right }) => right ?? [])
  const wrong: string[] = []
  if (JSON.stringify(lefts) !== JSON.stringify(original.map((_, at) => at))) wrong.push('lefts')
  if (JSON.stringify(rights) !== JSON.stringify(localized.map((_, at) => at))) wrong.push('rights')
  for (const one of rows)
    for (const other of rows) {
      if (one.right === null || other.right === null || one.right === other.right) continue
      if (one.of.some((place) => other.of.includes(place)) && !(one.shared && other.shared))
        wrong.push(`${one.right} and ${other.right} translate one block, unsaid`)
    }
  return wrong
}
