import { Refusal } from '@copydesk/shared/refusal'
import { expect, test } from 'vitest'
import { decodeTable } from './decode-table.ts'

const TABLE =
  'from;to;term;preferred\r\nen;fr;lock;écluse | «\u00a0écluse\u00a0»\r\nen;fr;œuvre d’été;créée\r\n'
/** As Excel saves “CSV” in France. */
const latin = (text: string) => {
  const odd = new Map([...'œ’'].map((sign, at) => [sign, [0x9c, 0x92][at] ?? 0]))
  return Uint8Array.from(text, (sign) => odd.get(sign) ?? sign.charCodeAt(0))
}
const wide = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))

test.each([
  ['UTF-8', new TextEncoder().encode(TABLE)],
  ['UTF-8 that says so', new TextEncoder().encode(`\ufeff${TABLE}`)],
  ['what Excel calls Unicode text', wide(TABLE)],
  ['what Excel calls CSV', latin(TABLE)],
])('a table in %s keeps its accents', (_, bytes) => {
  expect(decodeTable(bytes)).toBe(TABLE)
})

test('one from a Russian or a Chinese Excel is not read as French', () => {
  const russian = Uint8Array.of(...new TextEncoder().encode('ru;en;'), 0xea, 0xeb, 0xfe, 0xf7)
  const chinese = Uint8Array.of(...new TextEncoder().encode('zh;en;'), 0xc0, 0xfb, 0xc2, 0xca)
  for (const bytes of [russian, chinese]) expect(() => decodeTable(bytes)).toThrow(Refusal)
})
