import { describe, expect, test } from 'vitest'
import { checkTypography, lengthOf, typed } from '../index.ts'

/** Types a text key by key. */
function type(text: string, tag: string): string {
  return [...text].reduce((before, key) => {
    const { replaces, text: become } = typed(before, key, tag)
    return before.slice(0, before.length - replaces) + become
  }, '')
}

describe('what somebody types becomes what their language prints', () => {
  test.each([
    ['fr', '"Oui", dit-il : "4,2 % ?"', '«\u00a0Oui\u00a0», dit-il\u00a0: «\u00a04,2\u00a0%\u202f?\u00a0»'],
    ['fr', '« Oui », dit-il. «Non»', '«\u00a0Oui\u00a0», dit-il. «Non\u00a0»'],
    ['fr', 'x » y', 'x » y'],
    ['ru', '«Да» и «нет»', '«Да» и «нет»'],
    ['fr', "l'heure", 'l’heure'],
    ['fr', 'à 15 h 30, puis à 9 h.', 'à 15\u00a0h\u00a030, puis à 9\u00a0h.'],
    ['fr', '15 heures, 15 hommes', '15 heures, 15 hommes'],
    ['fr', 'https://lyon.example', 'https://lyon.example'],
    ['fr', '(https://lyon.example/?a=b;c=4%&d=!)', '(https://lyon.example/?a=b;c=4%&d=!)'],
    ['fr', 'www.lyon.example/?q', 'www.lyon.example/?q'],
    ['fr', 'localhost:8080/?q, lyon.example:80?', 'localhost:8080/?q, lyon.example:80?'],
    ['fr', 'https://lyon.example/l\'eau?a="b"', 'https://lyon.example/l\'eau?a="b"'],
    [
      'fr',
      '"Voir https://lyon.example", dit-il. Et lyon.example: oui ? À 15:30?',
      '«\u00a0Voir https://lyon.example\u00a0», dit-il. Et lyon.example\u00a0: oui\u202f? À 15:30\u202f?',
    ],
    ['ja', '港はhttps://minato.example/"?', '港はhttps://minato.example/"?'],
    [
      'fr',
      `"Elle a dit 'c'est l'heure', puis 'd'accord'."`,
      '«\u00a0Elle a dit “c’est l’heure”, puis “d’accord”.\u00a0»',
    ],
    ['it', `"Ha detto 'l'11 settembre'"`, '«Ha detto “l’11 settembre”»'],
    ['pl', `"Piosenka 'Don't stop'"`, '„Piosenka «Don’t stop»”'],
    ['ja', `"彼は'はい'と"`, '「彼は『はい』と」'],
    ['de', '"Ja", sagte sie, 3 %', '„Ja“, sagte sie, 3\u00a0%'],
    ['en', '"It\'s on," he said.', '“It’s on,” he said.'],
    ['ja', '港は"はい"と"いいえ"', '港は「はい」と「いいえ」'],
    ['ru', '"Да"', '«Да»'],
  ])('%s: %s', (tag, keys, printed) => {
    expect(type(keys, tag)).toBe(printed)
  })
})

test('a desk is shown where French is set as English is', () => {
  const misprints = checkTypography('Le taux est de 4.2 % à 15 h 30 : « oui ».', 'fr')
  expect(misprints.map(({ text, expected }) => [text, expected])).toEqual([
    ['4.2', '4,2'],
    [' %', '\u00a0%'],
    ['15 h 30', '15\u00a0h\u00a030'],
    [' :', '\u00a0:'],
    ['« ', '«\u00a0'],
    [' »', '\u00a0»'],
  ])
})

test('two signs behind each other are both looked at', () => {
  expect(checkTypography('4,2 % : voilà', 'fr').map(({ at, text }) => [at, text])).toEqual([
    [3, ' %'],
    [5, ' :'],
  ])
})

test('two numbers behind each other are not one', () => {
  expect(checkTypography('En 2026 300 navires sont venus.', 'fr')).toEqual([])
  expect(checkTypography('Ils étaient 12 026 300.', 'fr').map(({ text }) => text)).toEqual(['12 026 300'])
})

test('copy that is set well is left alone, and an address is nobody’s sentence', () => {
  expect(
    checkTypography('Le taux est de 4,2\u00a0%\u00a0: «\u00a0oui\u00a0». https://taux.example/4.2?a=b', 'fr'),
  ).toEqual([])
  expect(checkTypography('The rate is 4.2%: “yes”.', 'en')).toEqual([])
  expect(checkTypography('率は4.2%、「はい」。', 'ja')).toEqual([])
})

test('Japanese and Chinese copy is counted in characters', () => {
  expect(lengthOf('東京で 会見した。', 'ja')).toEqual({ count: 8, unit: 'characters' })
  expect(lengthOf('他说𠮷野家', 'zh-Hans')).toEqual({ count: 5, unit: 'characters' })
  expect(lengthOf('Don’t count twice', 'en')).toEqual({ count: 3, unit: 'words' })
})
