import { Command } from 'commander'
import { expect, test } from 'vitest'
import { runCopydesk } from '../testing/run-copydesk.ts'
import { addTranslation } from './translation.ts'

async function check(args: string[], input: string): Promise<string> {
  const out: string[] = []
  const into = (kept: string[]) => ({ write: (text: string) => kept.push(text) })
  const program = new Command().exitOverride()
  addTranslation(program, {
    stdin: (async function* () {
      yield input
    })(),
    stdout: into(out),
    stderr: into([]),
  })
  await program.parseAsync(['translation', 'check', ...args], { from: 'user' })
  return out.join('')
}

const lost = {
  id: 'a',
  from: 'en',
  to: 'fr',
  original: 'It will cost 3 billion euros.',
  localized: 'Cela coûtera 3 millions d’euros.',
}
const faithful = { ...lost, id: 'b', localized: 'Cela coûtera 3 milliards d’euros.' }

test('what was lost in each of several paragraphs, a line each', async () => {
  const lines = (await check(['--batch'], `${JSON.stringify(lost)}\n\n${JSON.stringify(faithful)}\n`))
    .trim()
    .split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      id: 'a',
      findings: [
        {
          check: 'sum',
          original: '3 billion euros',
          localized: '3 millions d’euros',
          why: expect.stringContaining('is expected'),
          key: expect.any(String),
        },
      ],
    },
    { id: 'b', findings: [] },
  ])
})

test('one pair may be laid out over many lines', async () => {
  expect(JSON.parse(await check([], JSON.stringify(faithful, null, 2)))).toEqual({ id: 'b', findings: [] })
})

test('a line that is no pair is named, and nothing is said of the others', async () => {
  await expect(check(['--batch'], `${JSON.stringify(lost)}\n{"id":1}\n`)).rejects.toThrow(/^Line 2 lacks/)
  await expect(check(['--batch'], 'no\n')).rejects.toThrow(/^Line 1 is not JSON/)
})

test('exit codes: done, refused, wrong usage', async () => {
  const runs = await Promise.all([
    runCopydesk(['translation', 'check', '--batch'], { stdin: JSON.stringify(lost) }),
    runCopydesk(['translation', 'check', '--batch'], { stdin: 'no' }),
    runCopydesk(['translation', 'check', '--bunch']),
  ])
  expect(runs.map(({ code }) => code)).toEqual([0, 1, 2])
}, 60_000)
