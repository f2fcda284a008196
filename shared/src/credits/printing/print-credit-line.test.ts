import { describe, expect, test } from 'vitest'
import type { CreditRole } from '../credit-roles.ts'
import { ALL_LANGUAGES, houseStyleSchema, ownRoleSchema, printerFor } from '../lines.ts'
import type { PrintedCredit } from './printed-credit.ts'

const credit = (name: string, role: CreditRole, place = ''): PrintedCredit => ({ name, role, place })

const story = [
  credit('Ines Calder', 'reporting', 'Marlow'),
  credit('Ben Okoye', 'reporting', 'Marlow'),
  credit('Kenta Mori', 'additional_reporting', 'Tokyo'),
  credit('Milo Dahl', 'editing'),
]

describe('a credit line', () => {
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
      [
        credit('A', 'reporting', 'Tokyo'),
        credit('B', 'reporting', 'Rome'),
        credit('C D', 'reporting', 'Oslo'),
      ],
      '(Reporting by A in Tokyo, B in Rome and C D in Oslo)',
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
    [
      'es',
      [credit('Marta Ruiz', 'reporting', 'Lima'), credit('Inés Soto', 'reporting', 'Lima')],
      '(Reportes de Marta Ruiz e Inés Soto en Lima)',
    ],
    [
      'ja',
      [
        credit('佐藤花子', 'reporting', '東京'),
        credit('田中一郎', 'reporting', '東京'),
        credit('林健', 'translation'),
      ],
      '（取材：東京で佐藤花子、田中一郎、翻訳：林健）',
    ],
    [
      'ar',
      [
        credit('ليلى حداد', 'reporting', 'بيروت'),
        credit('وليد منصور', 'reporting', 'بيروت'),
        credit('سمير نجار', 'translation'),
        credit('هدى قاسم', 'translation_editing'),
      ],
      '(تغطية صحفية ليلى حداد ووليد منصور في بيروت – إعداد النشرة العربية سمير نجار – تحرير هدى قاسم)',
    ],
    [
      'zh-Hans',
      [credit('王颖', 'translation'), credit('李春', 'translation_editing')],
      '（编译：王颖；审校：李春）',
    ],
    [
      'ko',
      [credit('김민수', 'reporting', '서울'), credit('이영희', 'reporting', '부산')],
      '(취재 서울에서 김민수·부산에서 이영희)',
    ],
  ])('%s %#', (language, credits, line) => {
    expect(printerFor(language).creditLine(credits)).toBe(line)
  })

  test('says whether a woman, a man or several translated, where a language does and it is known', () => {
    const line = (...people: PrintedCredit[]): string => printerFor('ru').creditLine(people)
    const anna = credit('Анна Белова', 'translation')
    expect(line(anna)).toBe('(Перевод: Анна Белова)')
    expect(line({ ...anna, gender: 'feminine' })).toBe('(Перевела Анна Белова)')
    expect(line({ ...anna, gender: 'masculine' })).toBe('(Перевёл Анна Белова)')
    expect(line(anna, credit('Олег Сомов', 'translation'))).toBe('(Перевод: Анна Белова и Олег Сомов)')
  })

  test('a newsroom’s own role is printed by its label, or by its name where the language has none', () => {
    const own = ownRoleSchema.parse({
      role: 'own_legal',
      name: 'Legal reading',
      labels: { en: 'read for law by' },
    })
    const credits = [{ name: 'Ana Roy', role: own.role }]
    expect(printerFor('en', 'reuters', [own])?.creditLine(credits)).toBe('(Read for law by Ana Roy)')
    expect(printerFor('fr', 'reuters', [own])?.creditLine(credits)).toBe('(Legal reading: Ana Roy)')
  })

  test('every house style is data that an administrator could have written', () => {
    for (const { tag, styles } of ALL_LANGUAGES) {
      expect(styles.length, tag).toBeGreaterThan(1)
      for (const style of styles)
        expect(houseStyleSchema.parse(JSON.parse(JSON.stringify(style)))).toEqual(style)
    }
    expect(
      houseStyleSchema.safeParse({ ...ALL_LANGUAGES[0]?.styles[0], byline: { form: 'By' } }).success,
    ).toBe(false)
  })

  test('a style that a newsroom changed prints so at once', () => {
    const [usual] = ALL_LANGUAGES[0]?.styles ?? []
    if (usual === undefined) throw new Error('English has no style.')
    const ours = { ...usual, brackets: ['[', ']'] as const, labels: { editing: 'edited at the desk by' } }
    expect(printerFor('en', ours)?.creditLine(story.slice(3))).toBe('[Edited at the desk by Milo Dahl]')
    expect(printerFor('en', 'no such style')).toBeNull()
  })
})

describe('bylines and datelines', () => {
  test('bylines', () => {
    expect(printerFor('en').byline(['Ana Roy', 'Ben Okoye', 'Cleo Lind'])).toBe(
      'By Ana Roy, Ben Okoye and Cleo Lind',
    )
    expect(printerFor('fr').byline(['Ana Roy', 'Ben Okoye'])).toBe('Par Ana Roy et Ben Okoye')
    expect(printerFor('en').byline([])).toBe('')
    const both = [
      { name: 'Ana Roy', affiliation: 'Reuters' },
      { name: 'Ben Okoye', affiliation: 'Reuters' },
    ]
    expect(printerFor('en').byline(both)).toBe('By Ana Roy and Ben Okoye, Reuters')
    expect(printerFor('en').byline([both[0] ?? '', { name: 'Ben Okoye', place: 'Rome' }])).toBe(
      'By Ana Roy (Reuters) and Ben Okoye (Rome)',
    )
    expect(printerFor('de').byline([{ name: 'Ana Roy', place: 'Bonn' }])).toBe('Von Ana Roy in Bonn')
    expect(printerFor('ko').byline(['김민수', '이영희'])).toBe('김민수·이영희 기자')
  })

  test('datelines', () => {
    const dateline = { place: 'Marlow', date: '2026-03-15', agency: 'Copydesk' }
    expect(printerFor('en').dateline(dateline)).toBe('MARLOW, March 15 (Copydesk) –')
    expect(printerFor('fr').dateline(dateline)).toBe('MARLOW, 15 mars (Copydesk) –')
    expect(printerFor('fr').dateline({ ...dateline, date: '2026-08-01' })).toBe(
      'MARLOW, 1er août (Copydesk) –',
    )
    expect(printerFor('en').dateline({ ...dateline, date: '' })).toBe('MARLOW (Copydesk) –')
    expect(printerFor('en').dateline({ ...dateline, place: '' })).toBe('March 15 (Copydesk) –')
    expect(printerFor('en').dateline({ place: '', date: '', agency: '' })).toBe('')
    expect(printerFor('fr').dateline({ place: 'Genève', date: 'mardi', agency: '' })).toBe('GENÈVE, mardi –')
    expect(printerFor('tr').dateline({ ...dateline, place: 'İzmir' })).toBe('İZMİR, 15 Mart (Copydesk) –')
    expect(printerFor('ja').dateline({ place: '東京', date: '2026-03-15', agency: 'ロイター' })).toBe(
      '［東京 15日 ロイター］ -',
    )
    expect(
      printerFor('zh-Hans', 'ribao')?.dateline({ place: '北京', date: '2026-03-15', agency: '新华社' }),
    ).toBe('新华社北京3月15日电')
    expect(
      printerFor('ko', 'yonhap')?.dateline({ place: '서울', date: '2026-03-15', agency: '연합뉴스' }),
    ).toBe('(서울=연합뉴스)')
  })
})
