import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { printerFor } from '@copydesk/shared/credits/lines'
import { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import { compose } from '../compose.ts'
import { readConfig } from '../config.ts'
import { addPerson } from '../people/add-person.ts'
import { runCopydesk } from '../testing/run-copydesk.ts'
import { addCredits } from './credits.ts'

async function run(args: string[], input: string): Promise<{ out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []]
  const into = (kept: string[]) => ({ write: (text: string) => kept.push(text) })
  const program = new Command().exitOverride().configureOutput({ writeErr: into(err).write })
  addCredits(program, {
    stdin: (async function* () {
      yield input
    })(),
    stdout: into(out),
    stderr: into(err),
  })
  await program.parseAsync(['credits', ...args], { from: 'user' })
  return { out: out.join(''), err: err.join('') }
}

describe('copydesk credits', () => {
  test('a line becomes JSON, and that JSON the line', async () => {
    const line =
      '(Reportage Ines Calder à Marlow, avec la contribution de Kenta Mori à Tokyo\u00a0; version française Léa Blanc)'
    const { out } = await run(['parse', '--language', 'fr'], `${line}\n`)
    expect(JSON.parse(out)).toEqual({
      language: 'fr',
      style: 'reuters',
      credits: [
        { name: 'Ines Calder', role: 'reporting', place: 'Marlow' },
        { name: 'Kenta Mori', role: 'contribution', place: 'Tokyo' },
        { name: 'Léa Blanc', role: 'translation' },
      ],
      unplaced: [],
    })
    expect((await run(['print', '--language', 'fr'], out)).out).toBe(`${line}\n`)
  })

  test('bylines and datelines too', async () => {
    const byline = await run(
      ['parse', '--language', 'en', '--kind', 'byline'],
      'By Ines Calder and Ben Okoye',
    )
    expect(JSON.parse(byline.out).credits.map((credit: { name: string }) => credit.name)).toEqual([
      'Ines Calder',
      'Ben Okoye',
    ])
    expect((await run(['print', '--language', 'fr', '--kind', 'byline'], byline.out)).out).toBe(
      'Par Ines Calder et Ben Okoye\n',
    )
    const dateline = await run(
      ['parse', '--language', 'en', '--kind', 'dateline'],
      'MARLOW, March 15 (Copydesk) –',
    )
    expect(JSON.parse(dateline.out)).toMatchObject({ place: 'MARLOW', date: 'March 15', agency: 'Copydesk' })
    expect((await run(['print', '--language', 'en', '--kind', 'dateline'], dateline.out)).out).toBe(
      'MARLOW, March 15 (Copydesk) –\n',
    )
  })

  test('what is no JSON or no credit is refused in a sentence', async () => {
    await expect(run(['print', '--language', 'en'], 'hello')).rejects.toThrow(/not JSON/)
    await expect(
      run(['print', '--language', 'en'], '{"credits":[{"name":"A","role":"king"}]}'),
    ).rejects.toThrow(/credits\.0\.role/)
    await expect(run(['parse', '--language', 'en'], '')).rejects.toThrow(/empty/)
    await expect(run(['parse', '--language', 'xx'], 'a')).rejects.toThrow(/Allowed choices/)
  })

  test('an organisation, a place and what could not be placed stand as other programs read them', async () => {
    const line = '(Reporting by Reuters and Ana Roy in Marlow; tea by Ben Okoye; Editing by Milo Dahl)'
    const { out } = await run(['parse'], line)
    expect(JSON.parse(out)).toEqual({
      language: 'en',
      style: 'reuters',
      credits: [
        { name: 'Reuters', role: 'reporting', place: 'Marlow', kind: 'org' },
        { name: 'Ana Roy', role: 'reporting', place: 'Marlow' },
        { name: 'Milo Dahl', role: 'editing' },
      ],
      unplaced: [{ text: 'tea by Ben Okoye', at: line.indexOf('tea') }],
    })
  })

  test('a batch is one line in, one line out; language and style are told when they are not given', async () => {
    const lines = ['(Rédigé par Ana Roy, édité par Ben Okoye)', '', '（取材：佐藤花子、翻訳：林健）', 'ab/cd']
    const parsed = (await run(['parse', '--batch'], lines.join('\n'))).out
    const read = parsed
      .trim()
      .split('\n')
      .map((each) => JSON.parse(each))
    expect(read.map(({ language, credits }) => [language, credits.length])).toEqual([
      ['fr', 2],
      ['ja', 2],
      ['en', 2],
    ])
    const printed = await run(['print', '--batch', '--language', 'ko', '--style', 'yonhap'], parsed)
    expect(printed.out.split('\n')[0]).toBe('글: Ana Roy / 편집: Ben Okoye')
  })

  test('house styles by their id; one that is not there is refused', async () => {
    const credits =
      '{"credits":[{"name":"Ana Roy","role":"contribution"},{"name":"Ben Okoye","role":"editing"}]}'
    expect((await run(['print', '--language', 'en', '--style', 'ap'], credits)).out).toBe(
      'Ana Roy contributed to this report. Edited by Ben Okoye.\n',
    )
    expect((await run(['print', '--language', 'zh'], credits)).out).toBe(
      '（参与采写：Ana Roy；编辑：Ben Okoye）\n',
    )
    await expect(run(['print', '--language', 'en', '--style', 'x'], credits)).rejects.toThrow(
      /no house style called x/,
    )
    await expect(run(['parse', '--language', 'en', '--style', 'x'], 'a')).rejects.toThrow(
      /no house style called x/,
    )
  })

  test('from a shell: 0 done, 1 refused, 2 wrong usage', async () => {
    const shell = (args: string[], stdin: string) => runCopydesk(['credits', ...args], { stdin })
    const done = await shell(['parse', '--language', 'en'], '(Editing by Milo Dahl)')
    expect(done).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(done.out).credits).toEqual([{ name: 'Milo Dahl', role: 'editing' }])
    expect(await shell(['print', '--language', 'en'], 'no')).toMatchObject({ code: 1, out: '' })
    expect(await shell(['print'], '{}')).toMatchObject({ code: 2, out: '' })
  })
})

test('with a newsroom named, lines are printed and read as it decided', async () => {
  const data = await mkdtemp(join(tmpdir(), 'copydesk-credits-'))
  const { newsroom, close } = await compose(readConfig({ data, logLevel: 'silent' }, {}))
  const at = newsroom.now()
  const ruth = { email: 'ruth@desk.example', name: 'Ruth', role: 'managing-editor', desk: 'World' } as const
  const person = (await addPerson(newsroom.stores, { ...ruth, password: 'correct-horse-7' }, at)).id
  const style = { ...printerFor('en').style, id: 'own-1', name: 'Ours', brackets: ['[', ']'] as const }
  await newsroom.stores.transact(async ({ house }) => {
    await house.append(
      { language: 'en', id: 'own-1', began: 'reuters', revision: 1, style, undoTo: null },
      { person, at },
    )
    await house.choose({ language: 'en', desk: null, style: 'own-1' })
    const labels = { en: 'read for law by' }
    await house.keepRole({
      role: 'own_legal',
      name: 'Legal',
      labels,
      iptc: null,
      followed: false,
      behind: null,
      retired: false,
    })
  })
  await close()
  const credits =
    '{"credits":[{"name":"Ana Roy","role":"reporting"},{"name":"Ben Okoye","role":"own_legal"}]}'
  await expect(run(['print', '--language', 'en'], credits)).rejects.toThrow(/--data/)
  const { out } = await run(['print', '--language', 'en', '--data', data], credits)
  expect(out).toBe('[Reporting by Ana Roy; read for law by Ben Okoye]\n')
  const given = await run(['print', '--language', 'en', '--style', 'reuters', '--data', data], credits)
  expect(given.out).toBe('(Reporting by Ana Roy; read for law by Ben Okoye)\n')
  const read = await run(['parse', '--language', 'en', '--data', data], out)
  expect(JSON.parse(read.out).credits).toEqual(JSON.parse(credits).credits)
  await rm(data, { recursive: true, force: true })
})
