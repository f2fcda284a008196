import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CREDIT_ROLES,
  type CreditRole,
  type PrintedCredit,
  parseCreditLine,
  parseDateline,
  printByline,
  printCreditLine,
  printDateline,
} from './index.ts'

const credit = (name: string, role: CreditRole, place = ''): PrintedCredit => ({ name, role, place })

const story = [
  credit('Ines Calder', 'reporting', 'Marlow'),
  credit('Ben Okoye', 'reporting', 'Marlow'),
  credit('Kenta Mori', 'additional_reporting', 'Tokyo'),
  credit('Milo Dahl', 'editing'),
]

describe('printing', () => {
  test.each<[string, PrintedCredit[], string]>([
    [
      'en',
      story,
      '(Reporting by Ines Calder and Ben Okoye in Marlow; additional reporting by Kenta Mori in Tokyo; editing by Milo Dahl)',
    ],
    [
      'fr',
      [
        ...story.slice(0, 2),
        credit('Kenta Mori', 'contribution', 'Tokyo'),
        credit('Camille Arnoux', 'translation'),
      ],
      '(Reportage Ines Calder et Ben Okoye à Marlow, avec la contribution de Kenta Mori à Tokyo\u00a0; version française Camille Arnoux)',
    ],
    ['en', [], ''],
    ['en', [credit('Ana', 'photo')], '(Photo by Ana)'],
    ['en', [credit('Ana', 'photo'), credit('Ben', 'photo')], '(Photos by Ana and Ben)'],
    [
      'en',
      [credit('A', 'reporting', 'Tokyo'), credit('B', 'reporting', 'Rome'), credit('C', 'reporting', 'Rome')],
      '(Reporting by A in Tokyo and B and C in Rome)',
    ],
    [
      'en',
      [credit('A', 'reporting', 'Puebla, Mexico'), credit('B', 'reporting', 'Rome')],
      '(Reporting by A in Puebla, Mexico, and B in Rome)',
    ],
    [
      'en',
      [credit('A B', 'reporting'), credit('C D', 'reporting', 'Rome')],
      '(Reporting by A B, and by C D in Rome)',
    ],
    ['fr', [credit('Anne O’Brien', 'contribution')], '(Avec la contribution d’Anne O’Brien)'],
    ['fr', [credit('Jean Dubois', 'reporting', 'Le Caire')], '(Reportage Jean Dubois au Caire)'],
    ['fr', [credit('Jean Dubois', 'reporting', 'Japon')], '(Reportage Jean Dubois au Japon)'],
    ['fr', [credit('Jean Dubois', 'reporting', 'France')], '(Reportage Jean Dubois en France)'],
    ['fr', [credit('Jean Dubois', 'reporting', 'États-Unis')], '(Reportage Jean Dubois aux États-Unis)'],
    [
      'fr',
      [
        credit('Ana Roy', 'translation'),
        credit('Léa Petit', 'translation_editing'),
        credit('Jo Dee', 'editing'),
      ],
      '(Édité par Jo Dee\u00a0; version française Ana Roy, édité par Léa Petit)',
    ],
    ['fr', [credit('Léa Petit', 'translation_editing')], '(Version française éditée par Léa Petit)'],
  ])('%s %#', (language, credits, line) => {
    expect(printCreditLine(credits, language)).toBe(line)
  })

  test('bylines and datelines', () => {
    expect(printByline(['Ana Roy', 'Ben Okoye', 'Cleo Lind'], 'en')).toBe(
      'By Ana Roy, Ben Okoye and Cleo Lind',
    )
    expect(printByline(['Ana Roy', 'Ben Okoye'], 'fr')).toBe('Par Ana Roy et Ben Okoye')
    expect(printByline([], 'en')).toBe('')
    const dateline = { place: 'Marlow', date: '2026-03-15', agency: 'Copydesk' }
    expect(printDateline(dateline, 'en')).toBe('MARLOW, March 15 (Copydesk) –')
    expect(printDateline(dateline, 'fr')).toBe('MARLOW, 15 mars (Copydesk) –')
    expect(printDateline({ ...dateline, date: '2026-08-01' }, 'fr')).toBe('MARLOW, 1er août (Copydesk) –')
    expect(printDateline({ ...dateline, date: '' }, 'en')).toBe('MARLOW (Copydesk) –')
    expect(printDateline({ place: '', date: '', agency: '' }, 'en')).toBe('')
    expect(printDateline({ place: 'Genève', date: 'mardi', agency: '' }, 'fr')).toBe('GENÈVE, mardi –')
  })
})

const given = fc.constantFrom(
  'Ana',
  'José',
  'Marie-Claude',
  'Anne',
  'Émile',
  'Zoë',
  'Jean',
  'H. Ruth',
  'Kenta',
  'Øyvind',
)
const family = fc.constantFrom(
  'Okoye',
  "O'Brien",
  "d'Ormesson",
  'de la Tour',
  'El Gamal',
  'van der Berg',
  'al-Awad',
  'Ireland',
)
const place = fc.constantFrom(
  '',
  '',
  'Tokyo',
  'New York',
  'Puebla, Mexico',
  'Le Caire',
  'Japon',
  'France',
  'Pays-Bas',
  'Rome',
  'La Haye',
)
const credits = fc.uniqueArray(
  fc.record({
    name: fc.tuple(given, family).map(([first, last]) => `${first} ${last}`),
    role: fc.constantFrom(...CREDIT_ROLES),
    place,
  }),
  { maxLength: 12, selector: ({ name, role }) => `${name}|${role}` },
)
const sorted = (list: { name: string; role: string; place?: string }[]): string[] =>
  list.map((each) => `${each.role}: ${each.name} @ ${each.place ?? ''}`).sort()

describe('reading what was printed', () => {
  test.each(['en', 'fr'])('gives the same credits back, in the same order within a role: %s', (language) => {
    fc.assert(
      fc.property(credits, (list) => {
        const line = printCreditLine(list, language)
        const reading = parseCreditLine(line, { language })
        expect(reading.unplaced, line).toEqual([])
        expect(sorted(reading.credits), line).toEqual(sorted(list))
        expect(
          reading.credits.filter((each) => each.uncertain),
          line,
        ).toEqual([])
        for (const role of CREDIT_ROLES) {
          const inOrder = (all: { name: string; role: string }[]): string[] =>
            all.filter((each) => each.role === role).map((each) => each.name)
          expect(inOrder(reading.credits), line).toEqual(inOrder(list))
        }
      }),
      { numRuns: 400 },
    )
  })

  test.each(['en', 'fr'])('datelines too: %s', (language) => {
    fc.assert(
      fc.property(
        fc.constantFrom('Tokyo', 'New York', 'Genève', 'Fort Washington, Pa.', 'Rio de Janeiro'),
        fc.constantFrom('', '2026-03-15', '2026-08-01', '2026-12-31'),
        fc.constantFrom('', 'Copydesk', 'Reuters', 'AFP'),
        (where, date, agency) => {
          const printed = printDateline({ place: where, date, agency }, language)
          const read = parseDateline(`${printed} The port is closed.`)
          expect(read, printed).toMatchObject({
            place: where.replace(/^[^,]*/, (town) => town.toUpperCase()),
            agency,
            rest: 'The port is closed.',
          })
          expect(read?.date === '', printed).toBe(date === '')
        },
      ),
    )
  })
})
