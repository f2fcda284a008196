import { expect, test } from 'vitest'
import { publicationAddress } from './publication-address.ts'

const LONG = 'one two three four five six seven eight nine ten eleven'

test.each([
  ['en', 'Nissan, Honda “near” $58bn deal', '/news/en/2026-03-29/nissan-honda-near-58bn-deal-7k2m9qxd'],
  ['fr', 'L’écluse fermée : « onze » semaines', '/news/fr/2026-03-29/l-écluse-fermée-onze-semaines-7k2m9qxd'],
  ['ar', 'إغلاق الميناء 11 أسبوعًا', '/news/ar/2026-03-29/إغلاق-الميناء-11-أسبوعًا-7k2m9qxd'],
  ['ar', 'مينــاء', '/news/ar/2026-03-29/ميناء-7k2m9qxd'],
  ['ja', '港は水門を閉鎖、11週間', '/news/ja/2026-03-29/港は水門を閉鎖-11週間-7k2m9qxd'],
  ['ja', '港'.repeat(90), `/news/ja/2026-03-29/${'港'.repeat(70)}-7k2m9qxd`],
  ['hi', 'बंदरगाह बंद', '/news/hi/2026-03-29/बंदरगाह-बंद-7k2m9qxd'],
  ['en', LONG, '/news/en/2026-03-29/one-two-three-four-five-six-seven-eight-nine-ten-7k2m9qxd'],
  ['en', `${'harbour '.repeat(9)}end`, `/news/en/2026-03-29/${'harbour-'.repeat(8)}7k2m9qxd`],
  ['en', '../../sign-in?to=//evil.example', '/news/en/2026-03-29/sign-in-to-evil-example-7k2m9qxd'],
  ['en', '…', '/news/en/2026-03-29/7k2m9qxd'],
])('%s: %s', (language, headline, address) =>
  expect(publicationAddress({ language, headline, day: '2026-03-29', id: '7k2m9qxd' })).toBe(address),
)

test('a decomposed headline has the address of a composed one', () => {
  const of = (headline: string) =>
    publicationAddress({ language: 'fr', headline, day: '2026-03-29', id: 'x' })
  expect(of('Écluse'.normalize('NFD'))).toBe(of('Écluse'))
})
