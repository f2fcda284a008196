import { expect, test } from 'vitest'
import { judgeSpec } from './judge-spec.ts'

const SPEC = '- **SY1 Saved means on disk.** Words.\n- **SY2 A room is read whole.** More words.\n'
const kept = { file: 'server/a.test.ts', text: `test('[SY1] one', () => {})\n  test("[SY2] two", () => {})` }

test('rules that tests carry, in a test or in a contract, are in order', () => {
  expect(judgeSpec(SPEC, [kept])).toEqual([])
  const contract = { file: 'server/log.contract.ts', text: kept.text }
  expect(judgeSpec(SPEC, [contract])).toEqual([])
  const table = {
    file: 'server/a.test.ts',
    text: "])('[SY1] %s', f)\ntest.skipIf(!x)(`[SY2] many times`, f)",
  }
  expect(judgeSpec(SPEC, [table])).toEqual([])
})

test.each([
  ['nothing', ''],
  ['a comment in the code that keeps it', '/** Reads it. [SY2] */'],
  ['a comment in a test', "// test('[SY2] two', f)"],
  ['a test that is left out', "test.skip('[SY2] two', f)"],
  ['a test that is only planned', "test.todo('[SY2] two')"],
])('the canary: %s does not keep a rule', (_, text) => {
  const one = { file: 'server/a.test.ts', text: "test('[SY1] one', f)" }
  expect(judgeSpec(SPEC, [one, { file: 'server/b.test.ts', text }])).toEqual([
    'SY2 has no test whose name carries it.',
  ])
})

test('the canary: a test outside the files of tests does not keep a rule', () => {
  expect(judgeSpec(SPEC, [{ ...kept, file: 'server/a.ts' }])).toHaveLength(2)
})

test('the canary: a citation without a rule is found in tests and in code', () => {
  const strays = [
    { file: 'server/b.test.ts', text: "test('[SY3] three', f)" },
    { file: 'server/c.ts', text: '/** [SY12] */' },
  ]
  expect(judgeSpec(SPEC, [kept, ...strays])).toEqual([
    'server/b.test.ts cites SY3: no such rule.',
    'server/c.ts cites SY12: no such rule.',
  ])
})

test('the canary: a page that cannot be read, or numbers two rules alike, is not in order', () => {
  expect(judgeSpec('', [])).toEqual(['The page has no rule.'])
  expect(judgeSpec(SPEC.replace('SY2', 'SY1'), [kept])).toContain('SY1 stands for two rules.')
})
