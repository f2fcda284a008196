import { describe, expect, test } from 'vitest'
import { falseConversions, type Rule, RuleFinder } from './index.ts'

const rule = (language: Rule['language'], not: string[], say: string[], more: Partial<Rule> = {}): Rule => ({
  ...{ id: not.join(), language, kind: say.length > 0 ? 'word' : 'phrase', not, say },
  ...{ reason: 'It is plain.', endings: false, inQuotations: false, ...more },
})
const found = (rules: Rule[], text: string) =>
  new RuleFinder(rules, rules[0]?.language ?? 'en')
    .find(text)
    .breaches.map(({ text, mend }) => (mend === null ? text : `${text} → ${mend}`))

describe('what is not written is found by whole words, whatever the case', () => {
  test.each<[Rule['language'], string[], string[], string, string[]]>([
    [
      'en',
      ['utilise'],
      ['use'],
      'They utilise it. UTILISE! Utilise; reutilise.',
      ['utilise → use', 'UTILISE → USE', 'Utilise → Use'],
    ],
    ['en', ['in order to'], ['to'], 'In order to win, in orders to', ['In order to → To']],
    ['en', ['at this moment in time'], [], 'Not at this moment in time.', ['at this moment in time']],
    ['en', ['rate'], ['key rate'], 'The key rate rose; the rate fell.', ['rate → key rate']],
    ['en', ['order to'], ['for'], 'It was an order. To go on', []],
    ['en', ['lock'], ['gate'], 'See https://lock.example/lock and the lock’s end.', ['lock → gate']],
    ['fr', ['solutionner'], ['résoudre'], 'Il faut solutionner cela.', ['solutionner → résoudre']],
    ['fr', ['écluse'], ['sas'], 'Près de l’écluse, une écluse.', ['écluse', 'écluse → sas']],
    ['fr', ['opportunité'], ['occasion'], 'L’opportunité est là.', ['opportunité → occasion']],
    ['ar', ['تحييد'], ['قتل'], 'أعلن تحييد مسلحين.', ['تحييد → قتل']],
    ['ar', ['الإرهابي'], ['المسلح'], 'قال إن الإرهابي فر.', ['الإرهابي → المسلح']],
    ['ja', ['障害者'], ['障がい者'], '障害者の団体は、', ['障害者 → 障がい者']],
    ['zh-Hans', ['国内外'], ['各地'], '国内外的专家说。', ['国内外 → 各地']],
    ['de', ['zeitnah'], ['bald'], 'Zeitnah und zeitnahe.', ['Zeitnah → Bald']],
    ['ru', ['порядка'], ['около'], 'Порядка ста человек.', ['Порядка → Около']],
    ['es', ['a nivel de'], ['en'], 'A nivel de calle.', ['A nivel de → En']],
  ])('%s: %j, write %j: “%s”', (language, not, say, text, expected) => {
    expect(found([rule(language, not, say)], text)).toEqual(expected)
  })

  test('with other endings only where the rule says so, and then a person chooses the ending', () => {
    const text = 'The army neutralised two men and will neutralise more.'
    expect(found([rule('en', ['neutralise'], ['kill'])], text)).toEqual(['neutralise → kill'])
    expect(found([rule('en', ['neutralise'], ['kill'], { endings: true })], text)).toEqual([
      'neutralised',
      'neutralise → kill',
    ])
  })

  test('but not in what somebody is quoted as saying, unless the rule says so', () => {
    const text = 'They “utilise” it, he said: “We utilise it.” They utilise it.'
    expect(found([rule('en', ['utilise'], ['use'])], text)).toEqual(['utilise → use'])
    expect(found([rule('en', ['utilise'], ['use'], { inQuotations: true })], text)).toHaveLength(3)
    expect(found([rule('fr', ['solutionner'], [])], '« Solutionner cela », dit-il.')).toEqual([])
    expect(
      new RuleFinder([rule('en', ['utilise'], ['use'])], 'en').find('We utilise it.', true).breaches,
    ).toEqual([])
  })
})

describe('a name', () => {
  const kyiv = rule('en', ['Kiev'], ['Kyiv'], { kind: 'name' })
  test('is put right in its own capitals, and in capitals where all are', () => {
    expect(found([kyiv], 'Kiev, KIEV and Kiev’s mayor; Kyiv.')).toEqual([
      'Kiev → Kyiv',
      'KIEV → KYIV',
      'Kiev → Kyiv',
    ])
  })
  test('that is wrong in its case alone is found by its case', () => {
    const rules = [rule('en', ['Youtube', 'You Tube'], ['YouTube'], { kind: 'name' })]
    expect(found(rules, 'Youtube, YouTube, YOUTUBE and You Tube')).toEqual([
      'Youtube → YouTube',
      'You Tube → YouTube',
    ])
  })
  test('that has a title is mentioned with it or without', () => {
    const dahl = rule('en', ['Milo Dahl', 'Dahl'], ['Mayor Milo Dahl'], { kind: 'title' })
    const { mentions } = new RuleFinder([dahl], 'en').find('Mayor Milo Dahl came. Dahl left.')
    expect(mentions.map(({ text, isTitled }) => [text, isTitled])).toEqual([
      ['Milo Dahl', true],
      ['Dahl', false],
    ])
  })
})

describe('a time that is told twice', () => {
  const said = (place: string, text: string, { date = '2026-03-14', language = 'en' } = {}) =>
    falseConversions(text, language, { place, date }).map(({ text, mend }) => `${text} → ${mend}`)
  test.each<[string, string, string[]]>([
    ['TOKYO', 'It shut at 3:30 p.m. (06:30 GMT) on Monday.', []],
    ['TOKYO', 'It shut at 3:30 p.m. (07:30 GMT) on Monday.', ['07:30 → 06:30']],
    ['TOKYO', 'It shut at 3:30 p.m. local time (0730 GMT).', ['0730 → 0630']],
    ['東京', 'It shut at 15:30 (7:30 GMT).', ['7:30 → 6:30']],
    ['PARIS', 'It shut at 15:30 (14:30 GMT).', []],
    ['PARIS', 'It shut at 15:30 (13:30 GMT).', ['13:30 → 14:30']],
    ['NEW YORK', 'It shut at 9 p.m. (01:00 GMT).', []],
    ['NEW DELHI', 'It shut at 9:00 a.m. (03:30 GMT).', []],
    ['MARLOW', 'It shut at 9:00 a.m. (03:30 GMT).', []],
    ['TOKYO', 'It shut at 15:30 and opened (at 17:00 GMT, they say).', []],
    ['TOKYO', 'It opened in London at 3:30 p.m. (15:30 GMT).', []],
    ['TOKYO', 'It opens at 10 a.m. EST (16:00 GMT).', ['16:00 → 15:00']],
    ['TOKYO', 'It opens at 06:30 GMT (3:30 p.m.).', []],
    ['TOKYO', 'Open from 9:00 (to 17:00).', []],
  ])('%s: %s', (place, text, expected) => expect(said(place, text)).toEqual(expected))

  test('by the clocks of the day of its dateline; of no day, in summer or in winter', () => {
    expect(said('PARIS', 'It shut at 15:30 (13:30 GMT).', { date: '2026-07-14' })).toEqual([])
    expect(said('PARIS', 'It shut at 15:30 (13:30 GMT).', { date: '' })).toEqual([])
    expect(said('PARIS', 'It shut at 15:30 (12:30 GMT).', { date: '' })).toEqual(['12:30 → null'])
  })
  test('in other languages', () => {
    const fr = { language: 'fr' }
    expect(said('TOKYO', 'Il a fermé à 15 h 30 (06 h 30 GMT).', fr)).toEqual([])
    expect(said('TOKYO', 'Il a fermé à 15 h 30 heure locale (07 h 30 GMT).', fr)).toEqual([
      '07 h 30 → 06 h 30',
    ])
    expect(said('ТОКИО', 'Закрылся в 15:30 (07:30 GMT).', { language: 'ru' })).toEqual(['07:30 → 06:30'])
  })
})
