import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PublishableCopy } from '../copy/blocks.ts'
import { FORMATS, type Format, readWire, writeFormat } from './index.ts'

const copy: PublishableCopy = {
  format: 1,
  language: 'en',
  headline: 'Marlow port to shut <its> lock',
  standfirst: '',
  byline: 'By Ines Calder',
  dateline: 'MARLOW, March 15 (Copydesk) –',
  body: [
    {
      kind: 'paragraph',
      attributes: {},
      runs: [
        { text: 'The port will ', marks: {} },
        { text: 'close', marks: { bold: true } },
        { text: ' a lock.', marks: { link: 'https://example.com/?a=1&b=2' } },
      ],
    },
    { kind: 'crosshead', attributes: {}, runs: [{ text: 'A gate', marks: {} }] },
    { kind: 'bullet', attributes: {}, runs: [{ text: 'One', marks: {} }] },
    { kind: 'bullet', attributes: {}, runs: [{ text: 'Two', marks: { link: 'javascript:alert(1)' } }] },
    { kind: 'hologram', attributes: {}, runs: [{ text: 'Plain', marks: { italic: true } }] },
  ],
  creditLine: '(Reporting by Ines Calder; editing by Milo Dahl)',
  rights: 'Copyright © 2026 Copydesk',
}

describe('writing publishable copy', () => {
  test('as text, which the wire reader reads back', () => {
    const written = writeFormat('text', copy)
    expect(written).toContain('MARLOW, March 15 (Copydesk) – The port will close a lock.\n')
    const read = readWire(written)
    expect(read).toMatchObject({
      headline: copy.headline,
      byline: [{ name: 'Ines Calder' }],
      dateline: { place: 'MARLOW', date: 'March 15', agency: 'Copydesk' },
      creditLine: copy.creditLine,
      rights: copy.rights,
      unplaced: [],
      missing: [],
    })
    expect(read.body[0]?.text).toBe('The port will close a lock.')
  })

  test('as HTML, with everything escaped and no link that could run', () => {
    const written = writeFormat('html', copy)
    expect(written).toContain('<html lang="en" dir="ltr">')
    expect(written).toContain('<h1>Marlow port to shut &lt;its&gt; lock</h1>')
    expect(written).toContain('<strong>close</strong><a href="https://example.com/?a=1&amp;b=2"> a lock.</a>')
    expect(written).toContain('<ul>\n<li>One</li>\n<li>Two</li>\n</ul>')
    expect(written).toContain('<p><em>Plain</em></p>')
    expect(written).not.toContain('javascript')
    expect(writeFormat('html', { ...copy, language: 'ar' })).toContain('dir="rtl"')
  })

  test('as JSON, the copy itself', () => {
    expect(JSON.parse(writeFormat('json', copy))).toEqual(copy)
  })

  test('no format fails on any copy, nor lets mark-up through', () => {
    const runs = fc.array(
      fc.record({
        text: fc.string({ maxLength: 20 }),
        marks: fc.record(
          { bold: fc.constant<true>(true), link: fc.oneof(fc.string(), fc.constant('data:text/html,x')) },
          { requiredKeys: [] },
        ),
      }),
      { maxLength: 4 },
    )
    const body = fc.array(
      fc.record({ kind: fc.oneof(fc.string(), fc.constant('bullet')), attributes: fc.constant({}), runs }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(body, fc.string(), (blocks, headline) => {
        for (const format of Object.keys(FORMATS) as Format[]) {
          writeFormat(format, { ...copy, headline, body: blocks })
        }
        const written = writeFormat('html', { ...copy, headline: `${headline}<script>`, body: blocks })
        expect(written).not.toMatch(/<script|href="(?!https?:\/\/|mailto:)/i)
      }),
      { numRuns: 150 },
    )
  })
})
