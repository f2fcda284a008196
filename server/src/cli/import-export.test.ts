import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCopydesk } from '../testing/run-copydesk.ts'
import { wireStory } from '../testing/wire-story.ts'
import { withNewsroom } from './with-newsroom.ts'

const seed = wireStory()

const WIRE = [
  'Ship comes in at Marlow',
  'by Ana Ferreira',
  'MARLOW, Nov 3 (Courier) – A ship came in on Tuesday, the first for a week, and eleven more wait in the bay.',
  'Nobody had expected it.',
  '(Reporting by Ana Ferreira; Editing by Ruth Adeyemi)',
  'Copyright © 2026 The Marlow Courier',
].join('\n')

let folder: string
let data: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-import-'))
  data = join(folder, 'newsroom')
  const made = await runCopydesk(['demo', '--data', data])
  expect(made.code, made.err).toBe(0)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** What `copydesk import` says of a file with these bytes in it. */
async function imports(name: string, bytes: string | Uint8Array, ...flags: string[]) {
  const file = join(folder, name)
  await writeFile(file, bytes)
  return runCopydesk(['import', file, ...flags, '--data', data])
}

async function exported(edition: string, format: string): Promise<string> {
  const { code, out, err } = await runCopydesk(['export', edition, '--format', format, '--data', data])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}

/** Everything that an import could leave behind. */
const kept = () =>
  withNewsroom({ data }, async ({ newsroom: { stores } }) => ({
    stories: (await stores.stories.all()).length,
    contributors: (await stores.contributors.all()).length,
    desks: (await stores.desks.all()).length,
  }))

describe('import and export on the command line', () => {
  test('a file becomes a story of a new desk, and is exported as text, HTML and JSON', async () => {
    const { code, out, err } = await imports('ship.txt', WIRE, '--desk', 'Harbour', '--language', 'en')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^\{"story":"[^"]+","edition":"[^"]+"\}\n$/)
    const { edition } = JSON.parse(out)

    const text = await exported(edition, 'text')
    expect(text.split('\n\n').map((part) => part.trim())).toEqual([
      'Ship comes in at Marlow',
      'By Ana Ferreira',
      expect.stringMatching(/^MARLOW, Nov 3 \(Courier\) – A ship came in .* in the bay\.$/),
      'Nobody had expected it.',
      '(Reporting by Ana Ferreira; editing by Ruth Adeyemi)',
      'Copyright © 2026 The Marlow Courier',
    ])
    const html = await exported(edition, 'html')
    expect(html).toMatch(/^<!doctype html>\n?<html lang="en" dir="ltr">/i)
    expect(html).toContain('<h1>Ship comes in at Marlow</h1>')
    expect(JSON.parse(await exported(edition, 'json'))).toMatchObject({
      format: 1,
      language: 'en',
      headline: 'Ship comes in at Marlow',
      byline: 'By Ana Ferreira',
      creditLine: '(Reporting by Ana Ferreira; editing by Ruth Adeyemi)',
      rights: 'Copyright © 2026 The Marlow Courier',
    })
  })

  test('what was imported and exported is imported as the same', async () => {
    const first = JSON.parse((await imports('once.txt', WIRE)).out)
    const text = await exported(first.edition, 'text')
    const second = JSON.parse((await imports('twice.txt', text)).out)
    expect(await exported(second.edition, 'text')).toBe(text)
  })

  test('without a credit line it is imported, and the command says so', async () => {
    const { code, out, err } = await imports('bare.txt', WIRE.split('\n').slice(0, 4).join('\n'))
    expect({ code, err }).toEqual({
      code: 0,
      err: 'The wire gives no credit line; say in the story who did the work.\n',
    })
    expect(await exported(JSON.parse(out).edition, 'text')).toContain('Nobody had expected it.')
  })

  test('with a bracket that is never closed it is imported whole, and the command says so', async () => {
    const cut = WIRE.replace(' Ruth Adeyemi)', ' Ruth Adeyemi')
    const { code, out, err } = await imports('cut.txt', cut)
    expect(code).toBe(0)
    expect(err).toMatch(/^The bracket of the credit line is never closed.*Compare it with the wire\.\n$/)
    const text = await exported(JSON.parse(out).edition, 'text')
    expect(text).toContain('(Reporting by Ana Ferreira; editing by Ruth Adeyemi)')
  })

  test.each<[string, string | Uint8Array, RegExp]>([
    ['is empty', '', /^The file is empty/],
    ['has 5 MB', new Uint8Array(5_000_000).fill(97), /larger than 1 MB/],
    ['is a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), /a picture/],
    ['is binary', Uint8Array.from({ length: 4000 }, (_, n) => (n * 7) % 256), /plain text|UTF-8/],
    ['is in Latin-1', Buffer.from('Le café est fermé à Marlow.', 'latin1'), /UTF-8/],
    ['is half of UTF-16', Buffer.from(`\ufeff${WIRE}`, 'utf16le').subarray(0, -1), /UTF-8|plain text/],
    ['has too many paragraphs', 'A b c.\n'.repeat(1001), /at most 1000 paragraphs/],
  ])('a file that %s is refused in a sentence, and leaves nothing behind', async (name, bytes, sentence) => {
    const before = await kept()
    const { code, out, err } = await imports(`${name}.txt`, bytes, '--desk', 'Nobody asked for')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(sentence)
    expect(err).toMatch(/^[A-Z].*[.?]\n$/)
    expect(await kept()).toEqual(before)
  })

  test('UTF-16 that says that it is, is read', async () => {
    const { code, out } = await imports('wide.txt', Buffer.from(`\ufeff${WIRE}`, 'utf16le'))
    expect(code).toBe(0)
    expect(await exported(JSON.parse(out).edition, 'text')).toContain('Ship comes in at Marlow')
  })

  test('a localization goes out as XLIFF and comes back with other words, looked at first', async () => {
    const french = await withNewsroom({ data }, async ({ newsroom: { stores } }) => {
      for (const story of await stores.stories.all())
        for (const edition of await stores.editions.list(story.id))
          if (edition.language === 'fr' && edition.follows !== null) return edition.id
      throw new Error('The demo has no French')
    })
    const xliff = await exported(french, 'xliff')
    const [headline = ''] = /(?<=<target>).*(?=<\/target>)/.exec(xliff) ?? []
    const file = join(folder, 'back.xlf')
    await writeFile(file, xliff.replace(`<target>${headline}<`, '<target>Autre titre<'))
    const takes = async (...flags: string[]) => {
      const { code, out, err } = await runCopydesk([
        ...['translation', 'import', french, file, ...flags, '--data', data],
      ])
      expect({ code, err }).toEqual({ code: 0, err: '' })
      return JSON.parse(out)
    }
    expect(await takes('--look-ahead')).toMatchObject({ written: false, changes: [{ after: 'Autre titre' }] })
    expect(await exported(french, 'xliff')).toBe(xliff)
    expect(await takes()).toMatchObject({ written: true, changes: [{ after: 'Autre titre' }] })
    expect(await exported(french, 'text')).toContain('Autre titre')
  })

  test('a file or an edition that is not there is refused in a sentence', async () => {
    const import_ = await runCopydesk(['import', join(folder, 'no.txt'), '--data', data])
    expect(import_).toEqual({ code: 1, out: '', err: expect.stringMatching(/^There is no file .*\.\n$/) })
    const export_ = await runCopydesk(['export', 'none', '--format', 'text', '--data', data])
    expect(export_).toEqual({ code: 1, out: '', err: 'There is no edition none.\n' })
  })

  test.skipIf(seed === null)(
    'the real wire story: its parts find their places, and what it does not say is asked for',
    async () => {
      const { code, out, err } = await imports('seed.txt', seed ?? '')
      expect(code).toBe(0)
      expect(err.trimEnd().split('\n')).toEqual([
        'The wire gives no headline and no date in its dateline; nothing was made up in their place.',
        'A word about a contributor is kept beside the story, and is not in the copy.',
      ])
      const copy = JSON.parse(await exported(JSON.parse(out).edition, 'json'))
      expect(copy).toMatchObject({
        headline: '',
        byline: 'By Maki Shiraki',
        dateline: 'TOKYO (Reuters) –',
        rights: 'Copyright © 2024 Thomson Reuters',
      })
      expect(copy.body).toHaveLength(12)
    },
  )
})
