import { describe, expect, test } from 'vitest'
import { forbiddenTerms, memoryWords, newTermSchema, type Term, TermFinder } from './index.ts'

const term = (from: Term['from'], to: Term['to'], words: string, more: Partial<Term> = {}): Term => ({
  ...{ id: words, from, to, term: words, preferred: ['x'], forbidden: [], note: '', example: '' },
  ...more,
})

describe('terms are found whatever the case and the endings of their words', () => {
  test.each<[Term['from'], string[], string, string[]]>([
    ['en', ['rate hike'], 'Two Rate Hikes are priced in.', ['Rate Hikes']],
    ['en', ['company'], 'The companies said so; accompany them.', ['companies']],
    ['en', ['port'], 'A portal and a porter at the ports.', ['ports']],
    [
      'en',
      ['rate', 'interest rate', 'interest'],
      'Interest rates and interest.',
      ['Interest rates', 'interest'],
    ],
    ['en', ['lock'], 'The lock’s gate.', ['lock’s']],
    ['en', ['G7'], 'The G7, not the G77.', ['G7']],
    ['fr', ['inflation'], 'Le taux de l’inflation', ['l’inflation']],
    ['fr', ['banque centrale'], 'Les banques centrales', ['banques centrales']],
    ['de', ['Leitzins'], 'Den Leitzinsen folgt der Leitzins.', ['Leitzinsen', 'Leitzins']],
    ['ru', ['ключевая ставка'], 'Ключевую ставку', ['Ключевую ставку']],
    ['ar', ['البنك المركزي'], 'وقال والبنك المركزي', ['والبنك المركزي']],
    ['ja', ['日本銀行'], '日本銀行は政策金利を', ['日本銀行']],
    ['zh-Hans', ['利率'], '央行上调利率。', ['利率']],
  ])('%s: %j in “%s”', (language, terms, text, expected) => {
    const finder = new TermFinder(
      terms.map((words) => term(language, 'nl', words)),
      language,
    )
    expect(finder.find(text).map(({ from, to }) => text.slice(from, to))).toEqual(expected)
  })
})

describe('a translation that is not used', () => {
  const finder = new TermFinder(
    [term('en', 'fr', 'key rate', { preferred: ['taux directeur'], forbidden: ['taux clé', 'taux'] })],
    'en',
  )
  const flagged = (original: string, localized: string) =>
    forbiddenTerms(original, localized, { finder, language: 'fr' }).map((one) => one.localized?.text)

  test('is flagged where the original says the term', () => {
    expect(flagged('The key rate rose.', 'Le taux clé monte.')).toContain('taux clé')
  })
  test('is flagged wherever it stands, also behind the one that is used', () => {
    const text = 'Le taux directeur monte. Ce taux clé, ou taux, baissera.'
    expect(flagged('The key rate rose.', text)).toEqual(['taux clé', 'taux', 'taux'])
  })
  test('is flagged to the letter, also where an ending makes it the one that is used', () => {
    const plural = new TermFinder(
      [term('en', 'fr', 'data', { preferred: ['donnée'], forbidden: ['données'] })],
      'en',
    )
    const said = (localized: string) =>
      forbiddenTerms('The data rose.', localized, { finder: plural, language: 'fr' }).length
    expect([said('Les données montent.'), said('La donnée monte.')]).toEqual([1, 0])
  })
  test('is nobody’s mistake within the one that is used, or where the original says something else', () => {
    expect(flagged('The key rate rose.', 'Le taux directeur monte.')).toEqual([])
    expect(flagged('The exchange rate rose.', 'Le taux monte.')).toEqual([])
  })
  test('comes back when the text changes: its key is another then', () => {
    const key = (localized: string) =>
      forbiddenTerms('The key rate rose.', localized, { finder, language: 'fr' })[0]?.key
    expect(key('Le taux clé monte.')).toBe(key('Le taux clé monte.'))
    expect(key('Le taux clé monte !')).not.toBe(key('Le taux clé monte.'))
  })
})

test('a term that says nothing, or contradicts itself, is no term', () => {
  const good = term('en', 'fr', 'lock', { preferred: ['écluse'] })
  const why = (more: Partial<Term>) => newTermSchema.safeParse({ ...good, ...more }).error?.issues[0]?.message
  expect(why({})).toBeUndefined()
  expect(why({ term: ' ' })).toBe('A term needs words.')
  expect(why({ to: 'en' })).toBe('A term is translated into another language.')
  expect(why({ preferred: [] })).toBe('Say how it is translated, or how it is not.')
  expect(why({ forbidden: ['Écluse '] })).toBe('One translation cannot be both used and not used.')
})

test('two near texts are looked up by mostly the same words', () => {
  const [one, other] = ['The east lock will shut in April.', 'The east lock will shut in May.'].map(
    (text) => new Set(memoryWords(text, 'en')),
  )
  expect([...(one ?? [])].filter((word) => other?.has(word)).length).toBeGreaterThanOrEqual(6)
  expect(memoryWords('東京の天気', 'ja')).toContain('東京')
})

test('of long words that begin alike a text is looked up by one', () => {
  const long = 'Donaudampfschifffahrtsgesellschaftskapitän'
  const words = memoryWords(`${long}switwe, ${long}smütze`, 'de')
  expect(words).toEqual([long.toLowerCase().slice(0, 40)])
  // A letter of two code units is not cut into a half that stores keep as something else.
  const [cut = ''] = memoryWords(`${'a'.repeat(39)}𐐨𐐩`, 'en')
  expect([cut.length, cut.isWellFormed()]).toEqual([40, true])
})
