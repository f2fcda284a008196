import type { Marks, Run } from '@copydesk/shared/copy'
import { Refusal } from '@copydesk/shared/refusal'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { schemaFaults, withoutXliffSchema } from '../../testing/xliff-schema.ts'
import { readXliff, type WrittenUnit, writeXliff, type Xliff } from './index.ts'

const marks: fc.Arbitrary<Marks> = fc.record(
  {
    bold: fc.constant<true>(true),
    italic: fc.constant<true>(true),
    link: fc.constantFrom("https://a.example/?b=1&c='d'", 'https://b.example/', 'mailto:desk@a.example'),
  },
  { requiredKeys: [] },
)
const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
  fc.constantFrom(
    '4,2 %',
    ' & ',
    '<b>',
    ']]>',
    '\r\n',
    '\u0000',
    '\ufffe',
    '😀',
    'العربية',
    '日本語',
    '&amp;',
  ),
)

/** Neighbours that are marked alike are one run. */
const runs: fc.Arbitrary<Run[]> = fc
  .array(fc.record({ text: words.map((text) => text.toWellFormed()), marks }), { maxLength: 6 })
  .map((all) => {
    const kept: Run[] = []
    for (const run of all) {
      const last = kept.at(-1)
      if (last && order(last.marks) === order(run.marks)) last.text += run.text
      else kept.push({ ...run })
    }
    return kept
  })
const order = ({ bold, italic, link }: Marks) => JSON.stringify([bold, italic, link])

const unit: fc.Arbitrary<Omit<WrittenUnit, 'id'>> = fc.record({
  kind: fc.constantFrom('paragraph', 'pull-quote', 'headline'),
  source: runs,
  target: fc.oneof(fc.constant(null), runs),
  state: fc.constantFrom('initial', 'translated', 'reviewed', 'final'),
  subState: fc.constantFrom(null, 'stale', 'machine'),
  notes: fc.array(words, { maxLength: 2 }),
  locked: fc.boolean(),
})
const file: fc.Arbitrary<Xliff<WrittenUnit>> = fc.record({
  from: fc.constant('en'),
  to: fc.constantFrom('fr', 'zh-Hant'),
  made: fc.constant({ edition: 'bcdf2345', position: 17 }),
  units: fc
    .array(unit, { minLength: 1, maxLength: 5 })
    .map((all) => all.map((one, at) => ({ ...one, id: at === 0 ? '.headline' : `b${at}` }))),
})

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const plainly = (all: readonly Run[]) => all.map((run) => [run.text, order(run.marks)])

test('what was written is read as the same, whatever words and marks it is made of', () => {
  fc.assert(
    fc.property(file, (written) => {
      const read = readXliff(bytesOf(writeXliff(written)))
      expect(read.made).toEqual(written.made)
      expect(
        read.units.map(({ id, state, subState, remarks }) => ({ id, state, subState, remarks })),
      ).toEqual(written.units.map(({ id, state, subState }) => ({ id, state, subState, remarks: [] })))
      for (const [at, each] of written.units.entries()) {
        expect(plainly(read.units[at]?.source ?? [])).toEqual(plainly(each.source))
        expect(each.target === null).toBe(read.units[at]?.target === null)
        expect(plainly(read.units[at]?.target ?? [])).toEqual(plainly(each.target ?? []))
      }
    }),
    { numRuns: 300 },
  )
})

test.skipIf(withoutXliffSchema !== null)('and the official schema has nothing against it', () => {
  for (const written of fc.sample(file, 25)) expect(schemaFaults(writeXliff(written))).toBeNull()
  expect(schemaFaults('<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0"/>')).toContain('version')
})

const XLIFF = 'xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr"'
const segment = (inner: string) => `<xliff ${XLIFF}><file id="f"><unit id="a">${inner}</unit></file></xliff>`
const inTarget = (inner: string) => segment(`<segment><source>x</source><target>${inner}</target></segment>`)
const targetOf = (inner: string) => readXliff(bytesOf(segment(inner))).units[0]

describe('what other tools make of it', () => {
  const source = '<segment><source>The <pc id="1" type="fmt" subType="xlf:b">vote</pc> is due.</source>'

  test('a code that is handed back by its number alone is what it was', () => {
    expect(targetOf(`${source}<target>Le <pc id="1">vote</pc>.</target></segment>`)?.target).toEqual([
      { text: 'Le ', marks: {} },
      { text: 'vote', marks: { bold: true } },
      { text: '.', marks: {} },
    ])
  })

  test('a pair that is two codes apart, also in two segments, is one stretch', () => {
    const parts = `<segment><source/><target>Le <sc id="1" subType="xlf:i" type="fmt"/>vote </target></segment>
      <ignorable><source> </source></ignorable>
      <segment><source/><target>aura<ec startRef="1"/> lieu.</target></segment>`
    expect(targetOf(parts)?.target).toEqual([
      { text: 'Le ', marks: {} },
      { text: 'vote  aura', marks: { italic: true } },
      { text: ' lieu.', marks: {} },
    ])
  })

  test('segments that change places in the translation stand in its order', () => {
    const parts = `<segment state="final"><source>One. </source><target order="2">Un.</target></segment>
      <segment state="translated"><source>Two.</source><target order="1">Deux. </target></segment>`
    const unit = targetOf(parts)
    expect(unit?.target).toEqual([{ text: 'Deux. Un.', marks: {} }])
    expect(unit?.source).toEqual([{ text: 'One. Two.', marks: {} }])
    expect(unit?.state).toBe('translated')
  })

  test.each([
    ['<ph id="9"/>', /placeholder/],
    ['<pc id="9">lost</pc>', /neither bold nor italic/],
    ['<sc id="9" subType="xlf:b"/>on', /never ends/],
    ['<ec startRef="9"/>', /never began/],
    ['<pc id="9" dataRefStart="d">run</pc>', /no web or mail address/],
    ['<em:odd xmlns:em="urn:x">?</em:odd>', /no words and no code/],
  ])('%s is told of, and every word is kept', (inner, remark) => {
    const data = '<originalData><data id="d">&lt;a href="javascript:alert(1)"&gt;</data></originalData>'
    const unit = targetOf(`${data}<segment><source>x</source><target>Avant ${inner} après</target></segment>`)
    expect(unit?.remarks).toEqual([expect.stringMatching(remark)])
    const text = unit?.target?.map((run) => run.text).join('')
    expect(text).toMatch(/^Avant .*après$/)
    expect(unit?.target?.some((run) => run.marks.link)).toBe(false)
  })

  test('comments of theirs, groups and notes of other namespaces are passed over', () => {
    const text = `<xliff ${XLIFF}><file id="f"><group id="g"><unit id="a"><mda:metadata xmlns:mda="urn:m"/>
      <segment><source>One</source><target>U<!-- sic --><mrk id="m">n</mrk></target></segment></unit></group></file></xliff>`
    expect(readXliff(bytesOf(text)).units[0]?.target).toEqual([{ text: 'Un', marks: {} }])
  })
})

test.each<[string, string | Uint8Array, RegExp]>([
  ['empty', '', /empty/],
  ['no XML', 'The vote is due.', /not whole XML/],
  ['cut off', segment('<segment><source>a</source></segment>').slice(0, -9), /not whole XML/],
  ['another XML', '<rss version="2.0"/>', /no XLIFF/],
  ['XLIFF 1.2', '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>', /older XLIFF/],
  ['of no language', segment('').replace('trgLang="fr"', ''), /from which language/],
  ['of several documents', segment('').replace('</file>', '</file><file id="g"/>'), /several documents/],
  ['of a unit twice', segment('').replace('</unit>', '</unit><unit id="a"/>'), /the id a\./],
  [
    'one with a document type',
    `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(99)}">]>${segment('')}`,
    /document type/,
  ],
  ['one that names another file', `<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>`, /document type/],
  ['one with an entity', segment('<segment><source>&lol;</source></segment>'), /not whole XML/],
  ['nested without end', '<a>'.repeat(100_000), /nested too deep/],
  ['of codes that begin and never end', inTarget('<sc id="1"/>a'.repeat(101)), /more codes in it/],
  ['of codes without end', inTarget('<pc id="1">a</pc>'.repeat(2001)), /more codes in it/],
  ['of segments without end', segment('<segment/>'.repeat(200_000)), /in more than 5000 segments/],
  ['Latin-1', Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><x>é</x>', 'latin1'), /UTF-8/],
  ['UTF-8 that says Latin-1', '<?xml version="1.0" encoding="ISO-8859-1"?><x/>', /UTF-8/],
  ['packed', Uint8Array.of(0x50, 0x4b, 3, 4), /packed/],
  ['9 MB', new Uint8Array(9_000_000).fill(32), /larger than 8 MB/],
])('a file that is %s is refused in a sentence', (_, given, sentence) => {
  const read = () => readXliff(typeof given === 'string' ? bytesOf(given) : given)
  expect(read).toThrow(Refusal)
  expect(read).toThrow(sentence)
})

describe('a file that is made to keep the server busy takes no longer than its length', () => {
  const address = `&lt;a ${'href="https://a.example/" '.repeat(2)}`
  test.each<[string, (many: number) => string]>([
    ['codes that never end', (many) => inTarget('<sc id="1" subType="xlf:b"/>a'.repeat(many))],
    [
      'units full of codes',
      (many) => {
        const target = `${'<sc id="1"/>'.repeat(100)}${'a<sm/>'.repeat(50)}`
        const units = Array.from({ length: many / 100 }, (_, at) => {
          const words = `<segment><source>x</source><target>${target}</target></segment>`
          return `<unit id="u${at}">${words}</unit>`
        })
        return segment('').replace('</file>', `${units.join('')}</file>`)
      },
    ],
    [
      'a code with an address in an address',
      (many) => {
        const data = `<originalData><data id="d">${address.repeat(many)}&gt;&gt;</data></originalData>`
        const words =
          '<segment><source>x</source><target><pc id="1" dataRefStart="d">y</pc></target></segment>'
        return segment(`${data}${words}`)
      },
    ],
  ])('%s', (_, make) => {
    const took = (many: number) => {
      const bytes = bytesOf(make(many))
      const times = [1, 2, 3].map(() => {
        const begun = performance.now()
        try {
          readXliff(bytes)
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
        }
        return performance.now() - begun
      })
      return Math.min(...times)
    }
    took(1000)
    // Eight times as long; what grows with the square takes sixty-four times.
    const [short, long] = [took(5000), took(40_000)]
    expect(long / short, `${short} ms, then ${long} ms`).toBeLessThan(32)
  })
})

test('UTF-16 that says so is read', () => {
  const text = segment('<segment><source>a</source><target>é</target></segment>')
  expect(readXliff(Buffer.from(`\ufeff${text}`, 'utf16le')).units[0]?.target?.[0]?.text).toBe('é')
})

test('bytes that are bent anyhow are read or refused, and nothing else', () => {
  const whole = fc.sample(file, { numRuns: 8, seed: 6 }).map((one) => bytesOf(writeXliff(one)))
  fc.assert(
    fc.property(
      fc.constantFrom(...whole),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      fc.nat(),
      (bytes, bends, end) => {
        const bent = Uint8Array.from(bytes)
        for (const [at, value] of bends) bent[at % bent.length] = value
        try {
          readXliff(end % 3 === 0 ? bent.slice(0, end % bent.length) : bent)
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
        }
      },
    ),
    { numRuns: 500 },
  )
})
