import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTranslator, type TestTranslator } from '../../testing/start-translator.ts'
import { inBatches } from './in-batches.ts'
import { openLibreTranslate } from './libre-translate.ts'

let translator: TestTranslator
beforeAll(async () => {
  translator = await startTranslator('the key')
})
afterAll(() => translator.close())

const machine = (key: string | undefined = 'the key', patienceMs = 20_000) =>
  openLibreTranslate({ address: translator.address, key, sendsRestricted: false, patienceMs })
const french = { from: 'en', to: 'fr' } as const

test('texts come back in their order, however many batches they went in', async () => {
  translator.is = 'well'
  translator.asked = []
  const texts = Array.from({ length: 47 }, (_, nth) => `Paragraph ${nth}. ${'Words. '.repeat(nth)}`)
  expect(await machine().translate(texts, french)).toEqual(texts.map((text) => `[fr] ${text}`))
  expect(translator.asked.length).toBeGreaterThan(2)
  expect(translator.asked[0]).toMatchObject({
    source: 'en',
    target: 'fr',
    format: 'text',
    api_key: 'the key',
  })
  expect(translator.asked.flatMap(({ q }) => q)).toEqual(texts)
})

test('a batch holds so many texts and characters, and a text that is longer goes alone', () => {
  const most = { texts: 2, characters: 10 }
  expect(inBatches(['a', 'b', 'c', 'twelve chars', 'dddddd', 'eeeee'], most)).toEqual([
    ['a', 'b'],
    ['c'],
    ['twelve chars'],
    ['dddddd'],
    ['eeeee'],
  ])
  expect(inBatches([], most)).toEqual([])
})

test('a language goes by the name that the server has for it, and one that it has not is said', async () => {
  translator.is = 'well'
  expect(await machine().translate(['One'], { from: 'en', to: 'zh-Hant' })).toEqual(['[zt] One'])
  await expect(machine().translate(['One'], { from: 'en', to: 'ja' })).rejects.toThrow(/does not know one of/)
})

test.each([
  ['nonsense', /no translation/],
  ['short', /no translation/],
  ['endless', /broke off/],
  [400, /does not translate between/],
  [429, /asked too often/],
  [500, /a fault of its own/],
] as const)('one that answers %s is told of in plain words', async (is, sentence) => {
  translator.is = is
  await expect(machine().translate(['One'], french)).rejects.toThrow(sentence)
})

test('one that is silent is not waited for for ever, and a wrong key is told of', async () => {
  translator.is = 'silent'
  await expect(machine('the key', 200).translate(['One'], french)).rejects.toThrow(/did not answer/)
  translator.is = 'well'
  await expect(machine('another').translate(['One'], french)).rejects.toThrow(/its key is missing or wrong/)
  const gone = openLibreTranslate({ address: 'http://127.0.0.1:1', key: undefined, sendsRestricted: false })
  await expect(gone.translate(['One'], french)).rejects.toThrow(/did not answer/)
})
