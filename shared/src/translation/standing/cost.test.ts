import { expect, test } from 'vitest'
import { NO_FACTS, Standings } from './standings.ts'
import type { TranslationBlock } from './translation-block.ts'

const BLOCKS = 400
const KEYS = 200

const side = (words: string, of: boolean): TranslationBlock[] =>
  Array.from({ length: BLOCKS }, (_, at) => ({
    id: `b${at}`,
    text: `${words} ${at}: the harbour board meets again on Monday.`,
    of: of ? [`b${at}`] : null,
  }))

test('a key in one of 400 blocks judges one row anew, and the others are the same rows', () => {
  const [original, localized] = [side('Block', false), side('Bloc', true)]
  const standings = new Standings()
  standings.hear({
    ...NO_FACTS,
    words: localized.map(({ id, text }, at) => ({
      is: 'confirmed',
      block: id,
      originals: [{ block: id, text: original[at]?.text ?? '' }],
      localized: text,
      by: 'claire',
      at: '2026-03-15T14:00:00Z',
    })),
  })
  standings.read(original, localized)
  const times: number[] = []
  for (let key = 0; key < KEYS; key++) {
    const before = standings.rows
    const next = original.map((block, at) =>
      at === 200 ? { ...block, text: block.text + 'x'.repeat(key + 1) } : block,
    )
    const from = performance.now()
    standings.read(next, localized)
    times.push(performance.now() - from)
    expect(standings.rows.filter((row, at) => row !== before[at])).toHaveLength(1)
  }
  times.sort((one, other) => one - other)
  const micros = (share: number) => ((times[Math.floor(times.length * share)] ?? 0) * 1000).toFixed(0)
  // biome-ignore lint/suspicious/noConsole: it is measured to be read
  console.log(`a key in one of ${BLOCKS} blocks: p50 ${micros(0.5)} µs, p95 ${micros(0.95)} µs`)
})
