import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CREDIT_ROLES } from '../credit-roles.ts'
import { ALL_LANGUAGES, printerFor, readByline, readCreditLine, readDateline } from '../lines.ts'
import { printByline } from '../printing/print-byline.ts'
import { printCreditLine } from '../printing/print-credit-line.ts'
import { printDateline } from '../printing/print-dateline.ts'

/** Names in many scripts, with particles, initials and ends that a line's own signs resemble. */
const latin = fc
  .tuple(
    fc.constantFrom(
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
      'Inés',
      'Åsa',
    ),
    fc.constantFrom(
      'Okoye',
      "O'Brien",
      "d'Ormesson",
      'de la Tour',
      'El Gamal',
      'van der Berg',
      'al-Awad',
      'Ireland',
      'Freiherr von Ahn',
      'Łukasik',
      'Şahin',
      'de Souza',
    ),
  )
  .map(([first, last]) => `${first} ${last}`)
const others = fc.constantFrom(
  '佐藤花子',
  '田中一郎',
  'マイケル・オブライエン',
  '王雪冰',
  '马峥',
  '李和平',
  '林書豪',
  '김민수',
  '이영희',
  '남궁민수',
  'فيدريكو ماتشيوني',
  'مها الدهان',
  'وليد منصور',
  'عبد العزيز خليل',
  'Анна Бахтина',
  'Антон Колодяжный',
  'राहुल शर्मा',
  'प्रिया सिंह',
  'Νίκος Παππάς',
  'דנה לוי',
)
const TOWNS: Record<string, readonly string[]> = {
  fr: ['Tokyo', 'Le Caire', 'Japon', 'France', 'Pays-Bas', 'La Haye', 'Puebla, Mexique'],
  ar: ['طوكيو', 'بيروت', 'نيويورك'],
  ja: ['東京', 'ロンドン', 'ニューヨーク'],
  'zh-Hans': ['北京', '东京', '纽约'],
  'zh-Hant': ['臺北', '東京', '紐約'],
  ko: ['서울', '도쿄', '뉴욕'],
  ru: ['Москва', 'Токио', 'Нью-Йорк'],
  hi: ['नई दिल्ली', 'टोक्यो', 'मुंबई'],
}
const LATIN_TOWNS = ['Tokyo', 'New York', 'Puebla, Mexico', 'Rome', 'Marlow', 'Santa Rosa']

const sorted = (list: readonly { name: string; role: string; place?: string }[]): string[] =>
  list.map((each) => `${each.role}: ${each.name} @ ${each.place ?? ''}`).sort()

const everyStyle = ALL_LANGUAGES.flatMap((language) =>
  language.styles.map((style) => ({ language, style, name: `${language.tag} ${style.id}` })),
)

describe('reading what was printed', () => {
  test.each(everyStyle)(
    'gives the same credits back, in their order within a role: $name',
    ({ language, style }) => {
      const towns = TOWNS[language.tag] ?? LATIN_TOWNS
      const credits = fc.uniqueArray(
        fc.record({
          name: fc.oneof(latin, others),
          role: fc.constantFrom(...CREDIT_ROLES),
          place: fc.oneof(fc.constant(''), fc.constantFrom(...towns)),
          gender: fc.constantFrom(undefined, 'feminine' as const, 'masculine' as const),
        }),
        { maxLength: 9, selector: ({ name, role }) => `${name}|${role}` },
      )
      fc.assert(
        fc.property(credits, (list) => {
          const line = printCreditLine(list, language, style)
          const reading = readCreditLine(line, { language: language.tag })
          expect(reading.unplaced, line).toEqual([])
          expect(sorted(reading.credits), line).toEqual(sorted(list))
          expect(
            reading.credits.filter((each) => each.uncertain),
            line,
          ).toEqual([])
          for (const role of CREDIT_ROLES) {
            const inOrder = (all: readonly { name: string; role: string }[]): string[] =>
              all.filter((each) => each.role === role).map((each) => each.name)
            expect(inOrder(reading.credits), line).toEqual(inOrder(list))
          }
        }),
        { numRuns: 40 },
      )
    },
    30_000,
  )

  test.each(everyStyle)('bylines too: $name', ({ language, style }) => {
    const people = fc.uniqueArray(fc.oneof(latin, others), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(people, fc.constantFrom('', 'Reuters'), (names, affiliation) => {
        const printed = printByline(
          names.map((name) => ({ name, affiliation })),
          language,
          style,
        )
        const { credits, unplaced } = readByline(printed, { language: language.tag })
        expect(unplaced, printed).toEqual([])
        expect(
          credits.map(({ name }) => name),
          printed,
        ).toEqual(names)
        expect(
          credits.map((credit) => credit.affiliation ?? ''),
          printed,
        ).toEqual(names.map(() => affiliation))
      }),
      { numRuns: 25 },
    )
  })

  test.each(everyStyle)('datelines too: $name', ({ language, style }) => {
    const towns = TOWNS[language.tag] ?? ['Tokyo', 'New York', 'Fort Washington, Pa.', 'Rio de Janeiro']
    const agencies =
      language.tag === 'ko'
        ? ['연합뉴스']
        : language.tag === 'ja'
          ? ['共同通信']
          : language.tag.startsWith('zh')
            ? ['新华社']
            : ['Reuters', 'AFP']
    fc.assert(
      fc.property(
        fc.constantFrom(...towns.filter((town) => !/Mexi/.test(town))),
        fc.constantFrom('2026-03-15', '2026-08-01', '2026-12-31'),
        fc.constantFrom(...agencies),
        (place, date, agency) => {
          const printed = printDateline({ place, date, agency }, language, style)
          const read = readDateline(`${printed} ${language.tag === 'en' ? 'The port is closed.' : ''}`, {
            alone: true,
            language: language.tag,
          })
          expect(read?.place.toLocaleLowerCase(language.tag), printed).toBe(
            place.toLocaleLowerCase(language.tag),
          )
          expect(read?.agency, printed).toBe(agency)
          if (/\d/.test(printed)) expect(read?.date, printed).toMatch(/\d/)
        },
      ),
      { numRuns: 15 },
    )
  })

  test('the language and the house style of a line are told when they are not given', () => {
    const credits = [
      { name: 'Ines Calder', role: 'reporting' as const },
      { name: 'Ben Okoye', role: 'editing' as const },
      { name: 'Léa Blanc', role: 'translation' as const },
      { name: 'Kenta Mori', role: 'contribution' as const },
    ]
    const told = everyStyle.map(({ language, style }) => {
      const { language: tag, style: id } = readCreditLine(printCreditLine(credits, language, style))
      return { wanted: `${language.tag} ${style.id}`, read: `${tag} ${id}` }
    })
    const wrong = told.filter(({ wanted, read }) => wanted !== read)
    expect(wrong).toEqual([])
    expect(printerFor('en').language).toBe('en')
  })
})
