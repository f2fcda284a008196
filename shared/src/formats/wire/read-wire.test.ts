import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../refusal.ts'
import { decodeWire, LARGEST_WIRE, readWire, remarksOn } from './index.ts'

const STORY = `Marlow port to shut its east lock for eleven weeks
By Ines Calder and Ben Okoye
MARLOW, March 15 (Copydesk) – The port of Marlow will close the larger of its two sea locks.
A spokesperson declined to comment.
• Ships of more than nine metres must wait.
(Reporting by Ines Calder and Ben Okoye in Marlow; editing by Milo Dahl)
Copyright © 2026 Copydesk
Ines Calder has written about harbours for eleven years and lives near one.`

describe('reading a wire story', () => {
  test('every part finds its place', () => {
    const read = readWire(STORY)
    expect(read).toMatchObject({
      language: 'en',
      headline: 'Marlow port to shut its east lock for eleven weeks',
      byline: [{ name: 'Ines Calder' }, { name: 'Ben Okoye' }],
      dateline: { place: 'MARLOW', date: 'March 15', agency: 'Copydesk' },
      body: [
        { kind: 'paragraph', text: 'The port of Marlow will close the larger of its two sea locks.' },
        { kind: 'paragraph', text: 'A spokesperson declined to comment.' },
        { kind: 'bullet', text: 'Ships of more than nine metres must wait.' },
      ],
      creditLine: '(Reporting by Ines Calder and Ben Okoye in Marlow; editing by Milo Dahl)',
      rights: 'Copyright © 2026 Copydesk',
      bio: 'Ines Calder has written about harbours for eleven years and lives near one.',
      unplaced: [],
      missing: [],
    })
    expect(read.credits).toHaveLength(3)
  })

  test.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['blank lines between', (text: string) => text.replaceAll('\n', '\n\n')],
    ['blank lines around', (text: string) => `\n\n${text}\n\n\n`],
    ['spaces at line ends', (text: string) => text.replaceAll('\n', '  \n')],
    [
      'a non-breaking space',
      (text: string) => text.replace('MARLOW,', '\ufeffMARLOW,').replace('\ufeff', ''),
    ],
    ['no bracket at the end of the credit line', (text: string) => text.replace('Dahl)', 'Dahl')],
    ['no brackets', (text: string) => text.replace('(Reporting', 'Reporting').replace('Dahl)', 'Dahl')],
    [
      'a break within the credit line',
      (text: string) => text.replace('in Marlow; editing', 'in Marlow;\nediting'),
    ],
  ])('the same with %s', (_what, change) => {
    const { creditLine: _line, unclosed: _none, ...expected } = readWire(STORY)
    const { creditLine: _changed, unclosed: _perhaps, ...read } = readWire(change(STORY))
    expect(read).toEqual(expected)
  })

  test('lines that a program wrapped are one paragraph', () => {
    const wrapped = `Marlow port to shut

By Ines Calder

MARLOW (Copydesk) – The port of Marlow will close the larger of its two
sea locks from April, two people with direct knowledge of the decision
said.

A spokesperson for the port authority declined to comment before a press
conference on Friday.`
    const read = readWire(wrapped)
    expect(read.body).toHaveLength(2)
    expect(read.body[0]?.text).toMatch(/two sea locks from April.*decision said\.$/)
    expect(read.headline).toBe('Marlow port to shut')
  })

  test('without a headline and a date, both are asked for and none is made up', () => {
    const read = readWire(STORY.split('\n').slice(1).join('\n').replace(', March 15', ''))
    expect(read.headline).toBe('')
    expect(read.dateline).toEqual({ place: 'MARLOW', date: '', agency: 'Copydesk' })
    expect(read.missing).toEqual(['headline', 'date'])
  })

  test('without a credit line nothing of the copy is taken for one', () => {
    const body = STORY.split('\n').slice(0, 4).join('\n')
    const read = readWire(body)
    expect(read.credits).toEqual([])
    expect(read.creditLine).toBe('')
    expect(read.body).toHaveLength(2)
    expect(readWire('One line of copy, and nothing else.').body).toEqual([
      { kind: 'paragraph', text: 'One line of copy, and nothing else.' },
    ])
  })

  test('what is missing or cut off is said, a sentence each', () => {
    expect(remarksOn(readWire(STORY))).toEqual([])
    expect(remarksOn(readWire('The lock is closed.\nIt opens in June.'))).toEqual([
      'The wire gives no headline and no date in its dateline; nothing was made up in their place.',
      'The wire gives no credit line; say in the story who did the work.',
    ])
  })

  test.each([
    [
      'at its end',
      (text: string) => text.replace('Dahl)', 'Dahl'),
      ['Ines Calder', 'Ben Okoye', 'Milo Dahl'],
    ],
    ['in a name', (text: string) => text.replace(' Dahl)', ''), ['Ines Calder', 'Ben Okoye', 'Milo']],
    ['in a role', (text: string) => text.replace('ing by Milo Dahl)', ''), ['Ines Calder', 'Ben Okoye']],
    [
      'after a word that joins',
      (text: string) => text.replace(' Dahl)', ' Dahl and'),
      ['Ines Calder', 'Ben Okoye', 'Milo Dahl'],
    ],
  ])('a credit line whose bracket is never closed, cut %s, is read and told of', (_where, cut, names) => {
    const read = readWire(cut(STORY))
    expect(read.credits.map(({ name }) => name)).toEqual(names)
    expect(read.unclosed).toBe(read.creditLine)
    expect(read.creditLine).toMatch(/^\(Reporting by Ines Calder/)
    expect(remarksOn(read)).toEqual([
      expect.stringMatching(/^The bracket of the credit line is never closed/),
    ])
    expect(read.rights).toBe('Copyright © 2026 Copydesk')
  })

  test('an open bracket that is not read as a credit line stays in the copy and is told of', () => {
    const read = readWire(STORY.replace(/^\(Reporting.*$/mu, '(Rep'))
    expect(read.body.at(-1)?.text).toBe('(Rep')
    expect(remarksOn(read)).toEqual([
      expect.stringMatching(/no credit line/),
      expect.stringMatching(/^A bracket is opened and never closed: “\(Rep”\. It was left in the copy/),
    ])
  })

  test('a credit line that ran into the last paragraph is taken out of it', () => {
    const read = readWire(
      'By Ana Roy\nMARLOW (Copydesk) – The lock is closed.\nIt opens in June. (Reporting by Ana Roy; Editing by Milo Dahl)',
    )
    expect(read.body.map((block) => block.text)).toEqual(['The lock is closed.', 'It opens in June.'])
    expect(read.credits.map((credit) => credit.role)).toEqual(['reporting', 'editing'])
  })

  test('a French story', () => {
    const read = readWire(`Le port de Marlow ferme son écluse
par Anne Roy
MARLOW, 15 mars (Copydesk) - Le port de Marlow va fermer la plus grande de ses deux écluses dans les semaines qui viennent.
Un porte-parole a refusé de faire un commentaire.
(Reportage Anne Roy, avec la contribution de Jean Petit à Tokyo ; version française Léa Blanc)
Tous droits réservés`)
    expect(read.language).toBe('fr')
    expect(read.dateline).toEqual({ place: 'MARLOW', date: '15 mars', agency: 'Copydesk' })
    expect(read.credits.map(({ name, role }) => `${role}: ${name}`)).toEqual([
      'reporting: Anne Roy',
      'contribution: Jean Petit',
      'translation: Léa Blanc',
    ])
    expect(read.rights).toBe('Tous droits réservés')
  })

  test('every line is somewhere in the reading', () => {
    const line = fc.constantFrom(
      'Alpha bravo charlie',
      'By Delta Echo',
      'FOXTROT (Golf) – Hotel india juliett.',
      'Kilo lima mike november oscar papa.',
      '(Reporting by Quebec Romeo; Editing by Sierra Tango)',
      '(Reporting by Uniform Victor',
      'Copyright © 2026 Whiskey',
      '',
      'Xray yankee zulu one two three four five',
      '((a.b@example.com))',
      '• Six seven',
      'EIGHT NINE',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const all = JSON.stringify(readWire(lines.join('\n'))).toLowerCase()
        for (const word of lines.join(' ').match(/\p{L}{4,}/gu) ?? []) {
          if (!['reporting', 'editing'].includes(word.toLowerCase()))
            expect(all).toContain(word.toLowerCase())
        }
      }),
      { numRuns: 150 },
    )
  })

  test('a megabyte takes a moment', () => {
    for (const part of [
      'word ',
      '(',
      'By A\n',
      '- ',
      '(Reporting by A; Editing by B)\n',
      'TOKYO (X) – \n',
      '\n',
      '\u00a0',
    ]) {
      const text = part.repeat(Math.floor(LARGEST_WIRE / part.length))
      const start = performance.now()
      readWire(text)
      expect(performance.now() - start, part).toBeLessThan(10_000)
    }
  })
})

describe('decoding a file', () => {
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
  const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
    const bytes = new Uint8Array(text.length * 2 + 2)
    const view = new DataView(bytes.buffer)
    view.setUint16(0, 0xfeff, littleEndian)
    for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2 + 2, text.charCodeAt(at), littleEndian)
    return bytes
  }
  const refusal = (bytes: Uint8Array): Refusal => {
    try {
      decodeWire(bytes)
    } catch (error) {
      if (error instanceof Refusal) return error
      throw error
    }
    throw new Error('it was read')
  }

  test('UTF-8 with and without its mark, UTF-16 of either order', () => {
    expect(decodeWire(utf8('Écluse 🚢'))).toBe('Écluse 🚢')
    expect(decodeWire(utf8('\ufeffÉcluse'))).toBe('Écluse')
    expect(decodeWire(utf16('Écluse', true))).toBe('Écluse')
    expect(decodeWire(utf16('Écluse', false))).toBe('Écluse')
  })

  test.each<[string, Uint8Array, string, RegExp]>([
    ['nothing', new Uint8Array(), 'unreadable', /empty/],
    ['blanks', utf8(' \n\n '), 'unreadable', /empty/],
    ['Latin-1', new Uint8Array([0xc9, 0x63, 0x6c]), 'unreadable', /UTF-8/],
    ['a PDF', utf8('%PDF-1.7 …'), 'unreadable', /PDF/],
    ['a DOCX', new Uint8Array([0x50, 0x4b, 3, 4, 0]), 'unreadable', /Word/],
    ['zero bytes', utf8('a\u0000b'), 'unreadable', /plain text/],
    ['half a UTF-16 character', new Uint8Array([0xff, 0xfe, 0x41]), 'unreadable', /UTF-8/],
    ['too much', new Uint8Array(LARGEST_WIRE + 1).fill(97), 'too-large', /1 MB/],
  ])('%s is refused in one sentence', (_what, bytes, code, message) => {
    const said = refusal(bytes)
    expect(said.code).toBe(code)
    expect(said.message).toMatch(message)
  })

  test('random bytes are read or refused, and never anything else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          readWire(decodeWire(bytes))
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal)
        }
      }),
      { numRuns: 150 },
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        readWire(text)
      }),
      { numRuns: 150 },
    )
  })
})
