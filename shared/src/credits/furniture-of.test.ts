import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { addCredit, changeCredit, furnitureOf, removeCredit } from './index.ts'
import { printerFor } from './lines.ts'

const contributors = new Map(
  Object.entries({
    ines: 'Ines Calder',
    ben: 'Ben Okoye',
    kenta: 'Kenta Mori',
    milo: 'Milo Dahl',
    lea: 'Léa Blanc',
  }).map(([id, name]) => [id, { name }]),
)

function original(): Y.Doc {
  const doc = new Y.Doc()
  changeCredit(doc, addCredit(doc, 'ines', 'reporting'), { byline: true, place: 'Marlow' })
  changeCredit(doc, addCredit(doc, 'ben', 'reporting'), { byline: true, place: 'Marlow' })
  changeCredit(doc, addCredit(doc, 'kenta', 'additional_reporting'), { place: 'Tokyo' })
  addCredit(doc, 'milo', 'editing')
  const fields = doc.getMap('fields')
  fields.set('dateline.place', 'Marlow')
  fields.set('dateline.date', '2026-03-14')
  fields.set('dateline.agency', 'Copydesk')
  fields.set('rights', ' © 2026 Copydesk ')
  return doc
}

test('an original prints its own', () => {
  expect(furnitureOf({ doc: original(), contributors, language: 'en', printer: printerFor('en') })).toEqual({
    byline: 'By Ines Calder and Ben Okoye',
    dateline: 'MARLOW, March 14 (Copydesk) –',
    creditLine:
      '(Reporting by Ines Calder and Ben Okoye in Marlow; additional reporting by Kenta Mori in Tokyo; editing by Milo Dahl)',
    rights: '© 2026 Copydesk',
    language: 'en',
    standing: { head: '', bio: '', opinions: '', disclosure: '' },
    byHand: null,
    uncertain: [],
  })
})

test('a localization prints who reported and wrote the original, not who edited it, and then its own', () => {
  const originalDoc = original()
  const doc = new Y.Doc()
  addCredit(doc, 'lea', 'translation')
  addCredit(doc, 'ben', 'translation_editing')
  const printed = () =>
    furnitureOf({ doc, originalDoc, contributors, language: 'fr', printer: printerFor('fr') })
  expect(printed().creditLine).toBe(
    '(Reportage Ines Calder et Ben Okoye à Marlow, reportage complémentaire Kenta Mori à Tokyo\u00a0; version française Léa Blanc, édité par Ben Okoye)',
  )
  expect(printed().byline).toBe('Par Ines Calder et Ben Okoye')
  removeCredit(originalDoc, 'ben|reporting')
  expect(printed().byline).toBe('Par Ines Calder')
  expect(printed().creditLine).toContain('(Reportage Ines Calder à Marlow,')
})

test('the same person in the same role on both sides is named once', () => {
  const doc = new Y.Doc()
  addCredit(doc, 'ines', 'reporting')
  const { creditLine } = furnitureOf({
    doc,
    originalDoc: original(),
    contributors,
    language: 'en',
    printer: printerFor('en'),
  })
  expect(creditLine.match(/Ines Calder/g)).toHaveLength(1)
})

test('two credits of one person in one role, who was merged, are one: in the byline and from where either says', () => {
  const ines = { name: 'Ines Calder' }
  const merged = new Map([...contributors, ['ines', ines], ['i-calder', ines]] as const)
  for (const [first, second] of [
    ['ines', 'i-calder'],
    ['i-calder', 'ines'],
  ] as const) {
    const doc = new Y.Doc()
    addCredit(doc, first, 'reporting')
    addCredit(doc, 'ben', 'reporting')
    changeCredit(doc, addCredit(doc, second, 'reporting'), { byline: true, place: 'Marlow' })
    const printed = furnitureOf({ doc, contributors: merged, language: 'en', printer: printerFor('en') })
    expect(printed.byline).toBe('By Ines Calder')
    expect(printed.creditLine).toBe('(Reporting by Ines Calder in Marlow, and by Ben Okoye)')
  }
})

test('somebody’s name is printed as the language of the edition writes it', () => {
  const inScripts = new Map([['ines', { name: 'Ines Calder', names: { ja: 'イネス', ar: 'إيناس' } }]])
  const printed = (language: string) =>
    furnitureOf({ doc: original(), contributors: inScripts, language, printer: printerFor(language) })
  expect(printed('ja').byline).toContain('イネス')
  expect(printed('ar').creditLine).toContain('إيناس')
  for (const language of ['en', 'fr', 'zh-Hans', 'constructor'])
    expect(printed(language).byline).toContain('Ines Calder')
})

test('an uncertain credit is told and not printed, on either side', () => {
  const doc = new Y.Doc()
  changeCredit(doc, addCredit(doc, 'lea', 'translation'), { uncertain: true, byline: true })
  const read = furnitureOf({ doc, contributors, language: 'fr', printer: printerFor('fr') })
  expect(read).toMatchObject({ byline: '', creditLine: '' })
  expect(read.uncertain.map((credit) => credit.contributor)).toEqual(['lea'])
  const originalDoc = new Y.Doc()
  changeCredit(originalDoc, addCredit(originalDoc, 'kenta', 'reporting'), { uncertain: true })
  expect(
    furnitureOf({ doc: new Y.Doc(), originalDoc, contributors, language: 'fr', printer: printerFor('fr') })
      .creditLine,
  ).toBe('')
})

test('hostile fields are no furniture', () => {
  const doc = new Y.Doc()
  doc.getMap<unknown>('fields').set('rights', { toString: 'no' })
  doc.getMap<unknown>('fields').set('dateline.place', 7)
  expect(furnitureOf({ doc, contributors, language: 'xx', printer: printerFor('xx') })).toMatchObject({
    dateline: '',
    rights: '',
    byline: '',
  })
})

test.each([
  ['the bio in the language of the edition', 'fr', true, '', 'Inès écrit.'],
  ['in an original the one of no language, where there is none in its own', 'de', true, '', 'Ines writes.'],
  ['in a localization the bio in its own language', 'fr', false, '', 'Inès écrit.'],
  ['in a localization none rather than one in another', 'de', false, '', ''],
  ['the edition’s own words before any bio', 'fr', false, 'Elle est au port.', 'Elle est au port.'],
  ['nothing for a language that is none', 'constructor', false, '', ''],
])('below a column stands %s', (_what, language, isOriginal, said, expected) => {
  const told = new Map([
    ['ines', { name: 'Ines Calder', bio: 'Ines writes.', bios: { fr: ' Inès écrit. ', es: '' } }],
  ])
  const originalDoc = original()
  const doc = isOriginal ? originalDoc : new Y.Doc()
  if (said) doc.getMap('fields').set('bio', said)
  const { standing } = furnitureOf({
    ...{ doc, originalDoc: isOriginal ? null : originalDoc, contributors: told, language },
    ...{ genre: 'column', printer: printerFor(language) },
  })
  expect(standing.bio).toBe(expected)
})

test('a line that a desk wrote by hand is printed, and what it stands for is told until it is taken back', () => {
  const originalDoc = original()
  const doc = new Y.Doc()
  addCredit(doc, 'lea', 'translation')
  const printed = () =>
    furnitureOf({ doc, originalDoc, contributors, language: 'fr', printer: printerFor('fr') })
  const prints = printed().creditLine
  const fields = doc.getMap('fields')
  fields.set('credit.line', 'Avec nos correspondants')
  fields.set('credit.instead', prints)
  expect(printed()).toMatchObject({
    creditLine: 'Avec nos correspondants',
    byHand: { prints, outdated: false },
  })
  removeCredit(originalDoc, 'ben|reporting')
  expect(printed().byHand).toMatchObject({ outdated: true })
  expect(printed().byHand?.prints).toContain('(Reportage Ines Calder à Marlow,')
  fields.delete('credit.line')
  expect(printed()).toMatchObject({ byHand: null, creditLine: expect.stringContaining('Léa Blanc') })
})

test('what a localization names of its original is its house style’s choice', () => {
  const doc = new Y.Doc()
  const style = { ...printerFor('fr').style, follows: ['editing'] as const }
  const printer = printerFor('fr', style)
  if (!printer) throw new Error('a style of one’s own prints')
  expect(
    furnitureOf({ doc, originalDoc: original(), contributors, language: 'fr', printer }).creditLine,
  ).toBe('(Édité par Milo Dahl)')
})

test.each([
  ['', '', ''],
  ['none', '', 'nothing'],
  ['', 'none', 'nothing'],
  ['none', 'none', 'nothing'],
  ['Ines détient des actions.', 'none', 'Ines détient des actions.'],
  ['', 'Ines owns shares.', ''],
  ['none', 'Ines owns shares.', ''],
  ['Ines détient des actions.', 'Ines owns shares.', 'Ines détient des actions.'],
])('holdings %j in a localization of %j: %j', (own, original, expected) => {
  const [doc, originalDoc] = [new Y.Doc(), new Y.Doc()]
  doc.getMap('fields').set('holdings', own)
  originalDoc.getMap('fields').set('holdings', original)
  const printer = printerFor('fr')
  const { standing } = furnitureOf({ doc, originalDoc, contributors, language: 'fr', printer })
  const { noHoldings } = printer.standing
  expect(standing.disclosure === noHoldings ? 'nothing' : standing.disclosure).toBe(expected)
})
