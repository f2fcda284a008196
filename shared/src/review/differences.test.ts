import { describe, expect, test } from 'vitest'
import { hashOf, type Marks, type PublishableBlock, type PublishableCopy, type Run } from '../copy/index.ts'
import { Random } from '../testing/random.ts'
import type { Piece } from './compare-words.ts'
import { type BlockDifference, type Differences, differences, LINES } from './differences.ts'

const empty: PublishableCopy = {
  format: 1,
  language: 'en',
  headline: '',
  standfirst: '',
  byline: '',
  dateline: '',
  body: [],
  creditLine: '',
  rights: '',
}
const copy = (change: Partial<PublishableCopy>): PublishableCopy => ({ ...empty, ...change })
const p = (text: string, marks: Marks = {}): PublishableBlock => ({
  kind: 'paragraph',
  attributes: {},
  runs: [{ text, marks }],
})

/** As an editor would pencil it: [-gone-]{+come+}. */
const pencil = (pieces: readonly Piece[]) =>
  pieces
    .map(({ text, in: where }) => ({ both: text, before: `[-${text}-]`, after: `{+${text}+}` })[where])
    .join('')

const sketch = (block: BlockDifference): string => {
  if (block.change === 'changed') return pencil(block.pieces)
  const text = block.block.runs.map((run) => run.text).join('')
  return `${block.change}${'moved' in block && block.moved ? ', moved' : ''}: ${text}`
}
const between = (before: string[], after: string[], language = 'en') =>
  differences(
    copy({ language, body: before.map((text) => p(text)) }),
    copy({ language, body: after.map((text) => p(text)) }),
  )

describe('words', () => {
  test.each([
    [
      'en',
      'The lock shuts for nine weeks.',
      'The lock shuts for eleven weeks.',
      'The lock shuts for [-nine-]{+eleven+} weeks.',
      1,
    ],
    [
      'en',
      'The second call, at 9:41 p.m.',
      'The second call, at 9:47 p.m.',
      'The second call, at [-9:41-]{+9:47+} p.m.',
      1,
    ],
    ['en', 'It rose 4.2% in May', 'It rose 4.3% in May', 'It rose [-4.2%-]{+4.3%+} in May', 1],
    [
      'en',
      'the lock was shut for nine weeks by the port',
      'the lock was shut for two days by the port',
      'the lock was shut for [-nine weeks-]{+two days+} by the port',
      1,
    ],
    ['en', 'It shuts.', 'It shuts. It opens.', 'It shuts.{+ It opens.+}', 1],
    ['ja', '港は水門を九週間閉鎖する', '港は水門を二週間閉鎖する', '港は水門を[-九-]{+二+}週間閉鎖する', 1],
    [
      'ar',
      'أغلق الميناء البوابة الشرقية اليوم',
      'أغلق الميناء البوابة الغربية اليوم',
      'أغلق الميناء البوابة [-الشرقية-]{+الغربية+} اليوم',
      1,
    ],
    [
      'fr',
      'Le port n’a pas annoncé la fermeture',
      'Le port n’a pas confirmé la fermeture',
      'Le port n’a pas [-annoncé-]{+confirmé+} la fermeture',
      1,
    ],
    [
      'fr',
      'Selon l’accord, quelque 1 200 dockers reprendront jeudi',
      'Selon l’offre, quelque 1 400 dockers reprendront jeudi',
      'Selon [-l’accord-]{+l’offre+}, quelque [-1 200-]{+1 400+} dockers reprendront jeudi',
      2,
    ],
    ['zh', '港口将于四月关闭东闸', '港口将于五月关闭东闸', '港口将于[-四月-]{+五月+}关闭东闸', 1],
    ['zh', '工会代表拒绝评论', '工会主席拒绝评论', '工会[-代表-]{+主席+}拒绝评论', 1],
    [
      'ja',
      '労働組合は木曜日に協議を再開した',
      '労働組合は金曜日に協議を再開した',
      '労働組合は[-木曜日-]{+金曜日+}に協議を再開した',
      1,
    ],
    [
      'ar',
      'وقالت النقابة إنّ العمال سيعودون غداً',
      'وقالت النقابة إنّ العمال سيعودون الخميس',
      'وقالت النقابة إنّ العمال سيعودون [-غداً-]{+الخميس+}',
      1,
    ],
  ])('%s: %s', (language, before, after, penciled, count) => {
    const found = between([before], [after], language)
    expect(found.body.map(sketch)).toEqual([penciled])
    expect(found.count).toBe(count)
  })

  test('a word made bold is a change: it goes out differently', () => {
    const { body, count } = differences(
      copy({ body: [p('A grey ship came in')] }),
      copy({
        body: [
          {
            kind: 'paragraph',
            attributes: {},
            runs: [
              { text: 'A ', marks: {} },
              { text: 'grey', marks: { bold: true } },
              { text: ' ship came in', marks: {} },
            ],
          },
        ],
      }),
    )
    expect(body.map(sketch)).toEqual(['A [-grey-]{+grey+} ship came in'])
    expect(count).toBe(1)
  })
})

describe('blocks', () => {
  test('a copy that is the same has no change', () => {
    expect(between(['One ship came in.', 'Two left.'], ['One ship came in.', 'Two left.'])).toMatchObject({
      count: 0,
      body: [{ change: 'same' }, { change: 'same' }],
    })
  })

  test('a new paragraph is one change, and its neighbours stay as they were', () => {
    const found = between(
      ['One ship came in.', 'Two left.'],
      ['One ship came in.', 'A gate cracked.', 'Two left.'],
    )
    expect(found.body.map(sketch)).toEqual([
      'same: One ship came in.',
      'added: A gate cracked.',
      'same: Two left.',
    ])
    expect(found.count).toBe(1)
  })

  test('a paragraph that was written anew is not shown as a salad of words', () => {
    const found = between(['The mayor was not there on Monday.'], ['Grain prices doubled within a week.'])
    expect(found.body.map((block) => block.change)).toEqual(['removed', 'added'])
    expect(found.count).toBe(2)
  })

  test('changed paragraphs find each other though one was put between them', () => {
    const found = between(
      ['The lock shuts for nine weeks in April.', 'Ships of the grain trade wait outside.'],
      [
        'The lock shuts for ten weeks in April.',
        'A crane fell.',
        'Ships of the grain trade wait far outside.',
      ],
    )
    expect(found.body.map((block) => block.change)).toEqual(['changed', 'added', 'changed'])
    expect(found.count).toBe(3)
  })

  test('a moved paragraph is one change', () => {
    const found = between(['One.', 'Two.', 'Three.', 'Four.'], ['Four.', 'One.', 'Two.', 'Three.'])
    expect(found.body.map(sketch)).toEqual([
      'added, moved: Four.',
      'same: One.',
      'same: Two.',
      'same: Three.',
      'removed, moved: Four.',
    ])
    expect(found.count).toBe(1)
  })

  test('a paragraph made a crosshead is a change without a change of words', () => {
    const found = differences(
      copy({ body: [p('A gate that was meant to last')] }),
      copy({ body: [{ ...p('A gate that was meant to last'), kind: 'crosshead' }] }),
    )
    expect(found.body.map(sketch)).toEqual(['A gate that was meant to last'])
    expect(found.count).toBe(1)
  })
})

test('headline, standfirst, byline, dateline, credit line, rights and what stands around are compared too', () => {
  const after = Object.fromEntries(LINES.map((line) => [line, `${line} now`]))
  const found = differences(
    copy(Object.fromEntries(LINES.map((line) => [line, `${line} then`]))),
    copy(after),
  )
  for (const line of LINES) expect(pencil(found.lines[line])).toBe(`${line} [-then-]{+now+}`)
  expect(found.count).toBe(LINES.length)
})

test('a text beyond measure is given up as a rewrite, soon', () => {
  const many = (word: string) => Array.from({ length: 30_000 }, (_, at) => `${word}${at}`).join(' ')
  const started = performance.now()
  const found = differences(copy({ headline: many('a') }), copy({ headline: many('b') }))
  expect(found.lines.headline.map((piece) => piece.in)).toEqual(['before', 'after'])
  expect(performance.now() - started).toBeLessThan(10_000)
})

describe('both copies can be read back from their differences', () => {
  for (let seed = 1; seed <= 300; seed++) {
    test(`seed ${seed}`, () => {
      const random = new Random(seed)
      const before = randomCopy(random)
      const after = changedCopy(before, random)
      const found = differences(before, after)
      expect(side(found, 'before')).toEqual(readable(before))
      expect(side(found, 'after')).toEqual(readable(after))
      expect(found.count === 0).toBe(JSON.stringify(readable(before)) === JSON.stringify(readable(after)))
    })
  }
})

/** One copy as the differences hold it. */
function side(found: Differences, which: 'before' | 'after') {
  const of = (pieces: readonly Piece[]) => pieces.filter((piece) => piece.in === 'both' || piece.in === which)
  const other = which === 'before' ? 'added' : 'removed'
  return {
    lines: LINES.map((line) =>
      of(found.lines[line])
        .map((piece) => piece.text)
        .join(''),
    ),
    body: found.body
      .filter((block) => block.change !== other)
      .map((block) => {
        if (block.change !== 'changed') return whole(block.block)
        return whole({ ...block[which], runs: of(block.pieces) })
      }),
  }
}

const readable = (whose: PublishableCopy) => ({
  lines: LINES.map((line) => whose[line]),
  body: whose.body.map(whole),
})

/** Character by character, so that how runs are cut does not matter. */
const whole = (block: PublishableBlock) => ({
  kind: block.kind,
  attributes: block.attributes,
  text: block.runs.map((run) => run.text).join(''),
  marks: block.runs.flatMap((run) =>
    Array.from({ length: run.text.length }, () => JSON.stringify(run.marks)),
  ),
})

const WORDS = [
  'lock',
  'port',
  'نهر',
  '九週間',
  '9:41',
  '4.2%',
  'n’a',
  '😀',
  'é́',
  ',',
  '.',
  ' ',
  ' ',
  ' ',
  ' ',
  '\n',
]
const randomText = (random: Random) =>
  Array.from({ length: random.below(13) }, () => random.one(WORDS)).join('')
const randomRuns = (random: Random): Run[] =>
  Array.from({ length: random.below(4) }, () => ({
    text: randomText(random),
    marks: random.one<Marks>([{}, { bold: true }, { italic: true, link: 'https://port.example/' }]),
  }))
const randomBlock = (random: Random): PublishableBlock => ({
  kind: random.one(['paragraph', 'crosshead', 'unheard-of']),
  attributes: random.next() < 0.2 ? { level: random.below(4) } : {},
  runs: randomRuns(random),
})

function randomCopy(random: Random): PublishableCopy {
  const lines = Object.fromEntries(LINES.map((line) => [line, randomText(random)]))
  return copy({
    language: random.one(['en', 'ja', 'ar']),
    ...lines,
    body: Array.from({ length: random.below(9) }, () => randomBlock(random)),
  })
}

function changedCopy(before: PublishableCopy, random: Random): PublishableCopy {
  const body = [...before.body]
  for (let act = random.below(5); act > 0; act--) {
    const at = random.below(body.length + 1)
    const block = body[at]
    const kind = random.below(5)
    if (kind === 0) body.splice(at, 0, randomBlock(random))
    else if (kind === 1) body.splice(at, 1)
    else if (kind === 2 && block) body.splice(random.below(body.length + 1), 0, ...body.splice(at, 1))
    else if (block)
      body[at] = { ...block, runs: [...block.runs.slice(random.below(2)), ...randomRuns(random)] }
  }
  const line = random.one(LINES)
  return { ...before, body, ...(random.next() < 0.5 ? { [line]: randomText(random) } : {}) }
}

test('where the hash of a copy changes, there is a change to read', () => {
  const seed = Date.now() % 2 ** 32
  const random = new Random(seed)
  const origin = () => ({
    agency: random.one(['Asahi', 'Kyodo']),
    language: random.one(['ja', 'en']),
    link: random.one(['', 'https://asahi.example/1']),
  })
  const tidy = (whose: PublishableCopy): PublishableCopy => ({
    ...whose,
    ...(random.chance(0.5) ? { origin: origin() } : {}),
    body: whose.body.map((block) => ({ ...block, runs: merged(block.runs) })),
  })
  for (let trial = 0; trial < 500; trial++) {
    const before = randomCopy(random)
    const [was, is] = [tidy(before), tidy(random.chance(0.5) ? before : changedCopy(before, random))]
    const { count } = differences(was, is)
    expect([seed, trial, count > 0]).toEqual([seed, trial, hashOf(was) !== hashOf(is)])
  }
})

/** As publishable copy has them: none empty, and no two that look alike beside one another. */
function merged(runs: readonly Run[]): Run[] {
  const kept: Run[] = []
  for (const run of runs) {
    const last = kept.at(-1)
    if (run.text === '') continue
    if (last && JSON.stringify(last.marks) === JSON.stringify(run.marks))
      kept[kept.length - 1] = { ...last, text: last.text + run.text }
    else kept.push(run)
  }
  return kept
}
