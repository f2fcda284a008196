import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ownRoleSchema, readByline, readCreditLine } from '../lines.ts'

/** One credit a line: role: name @ place (affiliation) kind ? for uncertain. */
function told(line: string, language?: string): string[] {
  return readCreditLine(line, language ? { language } : {}).credits.map(
    ({ role, name, place, affiliation, kind, uncertain }) =>
      `${role}: ${name}${place ? ` @ ${place}` : ''}${affiliation ? ` (${affiliation})` : ''}${kind ? ` ${kind}` : ''}${uncertain ? ' ?' : ''}`,
  )
}

describe('credit lines', () => {
  test.each<[string, string[]]>([
    [
      'Reporting by Ana Roy, Ben Okoye, and Cleo Lind; Editing by Milo Dahl',
      ['reporting: Ana Roy', 'reporting: Ben Okoye', 'reporting: Cleo Lind', 'editing: Milo Dahl'],
    ],
    [
      '(Reporting by Ana Roy in Marlow, Ohio, and Ben Okoye and Cleo Lind in Rome)',
      ['reporting: Ana Roy @ Marlow, Ohio', 'reporting: Ben Okoye @ Rome', 'reporting: Cleo Lind @ Rome'],
    ],
    [
      '(Reporting by Ana Roy in New York and Tokyo, Ben Okoye in Rome)',
      ['reporting: Ana Roy @ New York and Tokyo', 'reporting: Ben Okoye @ Rome'],
    ],
    [
      'Reporting and writing by Ana Roy, editing by Milo Dahl',
      ['reporting: Ana Roy', 'writing: Ana Roy', 'editing: Milo Dahl'],
    ],
    [
      'Ana Roy reported from Marlow and Ben Okoye from Rome.',
      ['reporting: Ana Roy @ Marlow', 'reporting: Ben Okoye @ Rome'],
    ],
    [
      'Ana Roy reported from Marlow, and Ben Okoye contributed from Rome.',
      ['reporting: Ana Roy @ Marlow', 'contribution: Ben Okoye @ Rome'],
    ],
    ['With assistance by Ana Roy and Ben Okoye', ['contribution: Ana Roy', 'contribution: Ben Okoye']],
    [
      'Ana Roy Jr. and Ben Okoye, Jr., contributed to this report.',
      ['contribution: Ana Roy Jr.', 'contribution: Ben Okoye, Jr.'],
    ],
    ['Photos by Ana Roy/Getty Images', ['photo: Ana Roy (Getty Images)']],
    ['Marlow Times reporter Ana Roy contributed to this story.', ['contribution: Ana Roy (Marlow Times)']],
    ['(Reporting by Ana Roy; translated by Ben Okoye)', ['reporting: Ana Roy', 'translation: Ben Okoye']],
    ['(Reporting by Ana Roy; Ben Okoye)', ['reporting: Ana Roy', 'translation: Ben Okoye ?']],
    ['AP White House Correspondent Ana Roy contributed.', ['contribution: Ana Roy (AP)']],
    [
      'Ana Roy and Ben Okoye of the Marlow Times contributed.',
      ['contribution: Ana Roy (Marlow Times)', 'contribution: Ben Okoye (Marlow Times)'],
    ],
    [
      'Reporting by Ana Roy (Tokyo) and Ben Okoye (Rome)',
      ['reporting: Ana Roy @ Tokyo', 'reporting: Ben Okoye @ Rome'],
    ],
    ['(AP Photo/Ana Roy)', ['photo: Ana Roy (AP)']],
    ['Reporter: Ana Roy; Editor: Ben Okoye', ['reporting: Ana Roy', 'editing: Ben Okoye']],
    ['Reporting by Ana Roy aboard HMS Marlow', ['reporting: Ana Roy @ aboard HMS Marlow']],
    ['(With PTI inputs)', ['contribution: PTI agency']],
    ['Reporting by Ana Roy, and by Ben Okoye in Rome', ['reporting: Ana Roy', 'reporting: Ben Okoye @ Rome']],
    ['ar/bo', ['desk: ar initials', 'desk: bo initials']],
    ['Additional research by Ana Roy', ['research: Ana Roy']],
  ])('English: %s', (line, expected) => {
    expect(told(line)).toEqual(expected)
  })

  test.each<[string, string[]]>([
    [
      '(Reportage d’Anne Roy à Paris et de Jean Petit au Caire, édité par Léa Blanc)',
      ['reporting: Anne Roy @ Paris', 'reporting: Jean Petit @ Le Caire', 'editing: Léa Blanc'],
    ],
    [
      '(Anne Roy, avec Jean Petit à Tokyo, édité par Léa Blanc)',
      ['reporting: Anne Roy ?', 'contribution: Jean Petit @ Tokyo', 'editing: Léa Blanc'],
    ],
    [
      '(Anne Roy pour le service français, édité par Léa Blanc)',
      ['translation: Anne Roy', 'translation_editing: Léa Blanc'],
    ],
    [
      '(Avec la contribution d’Anne Roy et Jean Petit, rédigé par Kenta Mori ; version française Léa Blanc)',
      ['contribution: Anne Roy', 'contribution: Jean Petit', 'writing: Kenta Mori', 'translation: Léa Blanc'],
    ],
    [
      '(Reportage Kenta Mori; version française Léa Blanc, édité par Jean Petit)',
      ['reporting: Kenta Mori', 'translation: Léa Blanc', 'translation_editing: Jean Petit'],
    ],
    ['Traduit de l’anglais par Léa Blanc', ['translation: Léa Blanc']],
    [
      'Anne Roy et Jean Petit ont contribué à cet article.',
      ['contribution: Anne Roy', 'contribution: Jean Petit'],
    ],
    ['De notre correspondante à Tokyo, Anne Roy', ['reporting: Anne Roy @ Tokyo']],
    ['Texte : Anne Roy – Photos : Jean Petit / AFP', ['writing: Anne Roy', 'photo: Jean Petit (AFP)']],
    ['Traduit de l’anglais (États-Unis) par Léa Blanc', ['translation: Léa Blanc']],
    ['Photos : Anne Roy', ['photo: Anne Roy']],
    ['avec AFP et Reuters', ['contribution: AFP agency', 'contribution: Reuters agency']],
    ['Rédigé et édité par Anne Roy', ['writing: Anne Roy', 'editing: Anne Roy']],
  ])('French: %s', (line, expected) => {
    expect(told(line, 'fr')).toEqual(expected)
  })

  test('the words of the line decide its language', () => {
    expect(readCreditLine('(Reporting by Ana Roy)', { language: 'fr' }).language).toBe('en')
    expect(readCreditLine('(Édité par Ana Roy)', { language: 'en' }).language).toBe('fr')
  })

  test('a newsroom’s own role is read by its label in the language, and not without being told', () => {
    const legal = ownRoleSchema.parse({
      role: 'own_legal',
      name: 'Legal reading',
      labels: { en: 'read for law by', fr: 'relu par le service juridique :' },
    })
    const line = '(Reporting by Ana Roy; read for law by Ben Okoye)'
    expect(readCreditLine(line, { house: { styles: [], roles: [legal] } }).credits).toEqual([
      { name: 'Ana Roy', role: 'reporting' },
      { name: 'Ben Okoye', role: 'own_legal' },
    ])
    expect(readCreditLine(line).credits).toEqual([{ name: 'Ana Roy', role: 'reporting' }])
  })

  test('what cannot be placed comes back as it stood', () => {
    const read = readCreditLine(
      '(Reporting by Ana Roy; tea by Ben Okoye; Editing by Milo Dahl) ((ana@example.com))',
    )
    expect(read.credits.map((credit) => credit.name)).toEqual(['Ana Roy', 'Milo Dahl'])
    expect(read.unplaced).toEqual([
      { text: 'tea by Ben Okoye', at: 23 },
      { text: 'ana@example.com', at: 65 },
    ])
  })

  test.each([
    'The port of Marlow will close the larger of its two locks in April.',
    'Our Standards: the principles by which we work',
    'Follow us for more.',
    'Ana Roy',
    '2026-03-15',
    '',
    '()',
  ])('no credit is made out of %j', (line) => {
    expect(readCreditLine(line).credits).toEqual([])
  })

  test('no word is dropped, whatever the line', () => {
    const word = fc.constantFrom(
      'Reporting by',
      'Ana Roy',
      'and',
      ',',
      ';',
      'in Tokyo',
      'édité par',
      'contributed to this report',
      '(',
      ')',
      'x1',
      'avec',
      'et',
      'Reuters',
      'à Paris',
      '.',
      'version française',
      'from',
      "CNN's",
      'mumbling words',
      '–',
      '42',
      'in',
      'by',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), (words) => {
        const line = words.join(' ')
        const read = readCreditLine(line)
        const kept = `${read.credits.map((each) => Object.values(each).join(' ')).join(' ')} ${read.unplaced.map(({ text }) => text).join(' ')}`
        for (const rare of ['Ana', 'Roy', 'Tokyo', 'Paris', 'Reuters', 'x1', '42', 'mumbling']) {
          if (line.includes(rare)) expect(kept, line).toContain(rare)
        }
      }),
      {
        numRuns: 300,
        examples: [
          [["CNN's", 'contributed to this report', 'x1', "CNN's", 'Ana Roy']],
          [['mumbling words', "CNN's", 'Reuters', 'contributed to this report']],
        ],
      },
    )
  })
})

describe('bylines', () => {
  test.each<[string, string[], string[]]>([
    ['By Ana Roy and Ben Okoye', ['Ana Roy', 'Ben Okoye'], []],
    ['by ANA ROY, Reuters', ['Ana Roy (Reuters)'], []],
    ['Par Anne Roy, à Paris', ['Anne Roy @ Paris'], []],
    ['By Ana Roy in Marlow and Ben Okoye in Rome', ['Ana Roy @ Marlow', 'Ben Okoye @ Rome'], []],
    ['By Ana Roy ana@example.com', ['Ana Roy'], ['ana@example.com']],
    ['', [], []],
  ])('%s', (text, names, unplaced) => {
    const read = readByline(text)
    expect(
      read.credits.map(
        ({ name, place, affiliation }) =>
          name + (place ? ` @ ${place}` : '') + (affiliation ? ` (${affiliation})` : ''),
      ),
    ).toEqual(names)
    expect(read.unplaced.map((left) => left.text)).toEqual(unplaced)
  })
})
