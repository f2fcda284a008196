import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CREDIT_ROLES, type CreditRole } from '../credit-roles.ts'
import type { CreditLanguage } from '../languages/credit-language.ts'
import type { HouseStyle } from '../languages/house-style.ts'
import type { Label } from '../languages/label.ts'
import { ALL_LANGUAGES, readByline, readCreditLine } from '../lines.ts'
import { printByline } from '../printing/print-byline.ts'
import { printCreditLine } from '../printing/print-credit-line.ts'
import type { OwnRole } from '../roles/own-role.ts'

/** Words that no lexicon has, as a newsroom of that script might have its own. */
const WORDS: Record<string, readonly string[]> = {
  Latin: ['vorlin', 'takmet', 'oskrau', 'plunder', 'quibbel', 'zermat', 'flondo', 'brisk'],
  Cyrillic: ['ворлин', 'такмет', 'оскрау', 'плундер', 'квиббел', 'зермат', 'флондо', 'бриск'],
  Arabic: ['فورلين', 'تكمت', 'اسكراو', 'بلندر', 'كبيل', 'زرمات', 'فلندو', 'برسك'],
  Devanagari: ['वोरलिन', 'तकमेत', 'ओस्क्राउ', 'प्लुंडर', 'क्विबेल', 'ज़रमात', 'फ्लोंडो', 'ब्रिस्क'],
  Hangul: [
    '보를린일',
    '타크메트일',
    '오스크라우일',
    '플룬더일',
    '퀴벨일',
    '제르마트일',
    '플론도일',
    '브리스크일',
  ],
  Han: ['墨客仕事', '風紋仕事', '雲海仕事', '砂丘仕事', '氷柱仕事', '霧笛仕事', '灯台仕事', '潮騒仕事'],
}
const SCRIPTS: Record<string, string> = {
  ...{ ru: 'Cyrillic', ar: 'Arabic', hi: 'Devanagari', ko: 'Hangul' },
  ...{ ja: 'Han', 'zh-Hans': 'Han', 'zh-Hant': 'Han' },
}
const NAMES: Record<string, readonly string[]> = {
  Latin: ['Ana Okoye', 'José de la Tour', 'Zoë van der Berg', "Anne O'Brien", 'Kenta Mori'],
  Cyrillic: ['Анна Бахтина', 'Антон Колодяжный', 'Ines Calder'],
  Arabic: ['مها الدهان', 'وليد منصور', 'Ines Calder'],
  Devanagari: ['राहुल शर्मा', 'प्रिया सिंह', 'Ines Calder'],
  Hangul: ['김민수', '이영희', '박서준'],
  Han: ['佐藤花子', '田中一郎', '王雪冰'],
}
const wordsFor = ({ tag }: CreditLanguage) => WORDS[SCRIPTS[tag] ?? 'Latin'] as readonly string[]
const namesFor = ({ tag }: CreditLanguage) => NAMES[SCRIPTS[tag] ?? 'Latin'] as readonly string[]

/** As a form of the page takes a label: before the names, before a colon, behind them, one and many. */
function labelOf(word: string, more: string, form: number, spaced: boolean): Label {
  const space = spaced ? ' ' : ''
  if (form === 0) return `${word}:`
  if (form === 1) return spaced ? `${word} ${more}` : `${word}${more}：{}`
  if (form === 2) return `{}${space}${word}${space}${more}`
  return { one: `${word}${spaced ? ' ' : '：'}{}`, many: `${word}${space}${more}${spaced ? ' ' : '：'}{}` }
}

/** A style that an administrator made of the given one. */
const adjusted = (language: CreditLanguage) => {
  const words = wordsFor(language)
  const spaced = SCRIPTS[language.tag] !== 'Han'
  return fc
    .record({
      forms: fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }),
      brackets: fc.constantFrom(['(', ')'], ['[', ']'], ['', ''], ['{', '}'], ['«', '»'], ['*', '*']),
      between: fc.constantFrom('; ', ' | ', ' • ', ' ~ ', ' → ', ' – '),
      and: fc.constantFrom(undefined, ` ${words[7]} `, ' ~ '),
      opening: fc.constantFrom(words[6], `${words[6]} ${words[7]}`),
    })
    .map(({ forms, brackets, between, and, opening }): HouseStyle => {
      const roles: CreditRole[] = ['reporting', 'writing', 'editing', 'photo', 'research']
      const labels = roles.map((role, at) => [
        role,
        labelOf(words[at] as string, words[5] as string, forms[at] as number, spaced),
      ])
      const [given] = language.styles
      return {
        ...given,
        ...{ id: 'own-1', name: 'Ours', end: '', between, brackets: brackets as [string, string] },
        labels: { ...given.labels, ...Object.fromEntries(labels) },
        join: {
          ...given.join,
          and: between.includes('~') && and === ' ~ ' ? given.join.and : (and ?? given.join.and),
        },
        byline: { ...given.byline, form: `${opening} {}` },
      }
    })
}

test.each(ALL_LANGUAGES.map((language) => [language.tag, language] as const))(
  'what a style of the newsroom’s own prints is read back, its own roles too: %s',
  (tag, language) => {
    const [first, second] = wordsFor(language).slice(5) as [string, string]
    const roles: OwnRole[] = [
      { role: 'own_law', name: 'Legal reading', labels: {}, behind: 'reporting' },
      { role: 'own_sound', name: 'Sound', labels: { [tag]: `${second}${first}:` }, behind: null },
    ].map((own) => ({ iptc: null, followed: false, retired: own.role === 'own_law', ...own }) as OwnRole)
    const names = fc.shuffledSubarray([...namesFor(language)], { minLength: 1 })
    const asRoles = [...CREDIT_ROLES, 'own_law', 'own_sound'] as const
    const credits = names.chain((all) =>
      fc.tuple(
        ...all.map((name) => fc.record({ name: fc.constant(name), role: fc.constantFrom(...asRoles) })),
      ),
    )
    fc.assert(
      fc.property(adjusted(language), credits, names, (style, list, people) => {
        const house = { styles: [{ language: tag, style, from: 'x', revision: 1, undoable: true }], roles }
        const line = printCreditLine(list, language, style, roles)
        const read = readCreditLine(line, { language: tag, house })
        const told = (all: readonly { name: string; role: string }[]) =>
          all.map((one) => `${one.role}: ${one.name}`).sort()
        expect([line, read.unplaced, told(read.credits)]).toEqual([line, [], told(list)])
        const byline = printByline(people, language, style)
        const by = readByline(byline, { language: tag, house })
        expect([byline, by.unplaced, by.credits.map(({ name }) => name)]).toEqual([byline, [], people])
      }),
      { numRuns: 40 },
    )
  },
  30_000,
)
