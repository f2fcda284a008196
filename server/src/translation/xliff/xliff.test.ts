import {
  blocksForReaders,
  deleteText,
  groupsOf,
  insertText,
  newGroup,
  readField,
  setBlockAttribute,
  setMark,
  splitBlock,
  suggestInsert,
} from '@copydesk/shared/copy'
import { Random } from '@copydesk/shared/testing'
import { translationFactsSchema } from '@copydesk/shared/translation/standing'
import type { XliffAnswer } from '@copydesk/shared/translation/xliff'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openNewsroom, type TestNewsroom } from '../../testing/open-newsroom.ts'
import { schemaFaults, withoutXliffSchema } from '../../testing/xliff-schema.ts'

let newsroom: TestNewsroom
let ana: Client & { id: string }
let claire: Client & { id: string }
let meg: Client

beforeAll(async () => {
  newsroom = await openNewsroom()
  ana = await newsroom.signIn('Ana', 'reporter')
  claire = await newsroom.signIn('Claire', 'translator')
  meg = await newsroom.signIn('Meg', 'managing-editor')
})
afterAll(() => newsroom.close())

const SAID = ['The crane stopped at nine.', 'Nobody was hurt.', 'The port reopens on Friday.']
let stories = 0

/** A story of three paragraphs and its French, whose translator has written the first and marked a word bold. */
async function crane() {
  const desk = (await ana.get('/api/me')).body.desks[0].id
  const story = { slug: `CRANE-${++stories}`, desk, headline: 'Crane stops', text: SAID.join('\n') }
  const { body } = await ana.post('/api/stories', story)
  const original: string = body.edition.id
  const made = await ana.post(`/api/stories/${body.story.id}/editions`, { language: 'fr', follows: original })
  const french: string = made.body.edition.id
  const [first = '', second = '', third = ''] = await newsroom.blockIds(original)
  await newsroom.types(french, (doc) => {
    insertText(doc, 'body', 1, 'La grue s’est arrêtée à neuf heures.')
    setMark(doc, 'body', 4, 8, 'bold', true)
  })
  return { original, french, first, second, third }
}

const exported = async (edition: string): Promise<string> => {
  const { status, body, headers } = await claire.get(`/api/editions/${edition}/export?format=xliff`)
  expect([status, headers.get('content-type')]).toEqual([200, 'application/xliff+xml; charset=utf-8'])
  return body
}
const give = async (edition: string, file: string, query = ''): Promise<XliffAnswer> => {
  const { status, body } = await claire.post(
    `/api/editions/${edition}/xliff${query}`,
    new TextEncoder().encode(file),
  )
  expect({ status, error: body.error }).toEqual({ status: 200, error: undefined })
  return body
}
const paragraphs = (edition: string) =>
  newsroom.composed.newsroom.rooms.read(edition, (doc) =>
    readField(doc, 'body').map(({ runs }) => runs.map((run) => run.text).join('')),
  )
const facts = async (edition: string) =>
  translationFactsSchema.parse((await claire.get(`/api/editions/${edition}/translation`)).body)
const rows = async (edition: string) => (await newsroom.composed.newsroom.rooms.rowsOf(edition)).length

/** What a tool makes of a unit: other words, another state. */
function translated(file: string, block: string, words: string, state = 'translated'): string {
  const [before = '', unit = ''] = file.split(`<unit id="${block}"`)
  const [own = '', ...rest] = unit.split('</unit>')
  const changed = own
    .replace(/<target>.*<\/target>\n/, '')
    .replace('</source>\n', `</source>\n<target>${words}</target>\n`)
    .replace(/state="\w+"/, `state="${state}"`)
  return `${before}<unit id="${block}"${[changed, ...rest].join('</unit>')}`
}

describe('a localization as XLIFF', () => {
  test('has a unit for each block, with how it stands', async () => {
    const { french, first, second, third } = await crane()
    const [localized] = (await paragraphs(french)) as [string]
    const acts = [
      {
        id: 'x-confirm-1',
        act: 'confirm',
        block: first,
        localized,
        originals: [{ block: first, text: SAID[0] }],
      },
      { id: 'x-left-1-out', act: 'leave-out', block: second, original: SAID[1] },
    ].map((act) => ({ ...act, id: `${act.id}-${stories}` }))
    // Left out means that there is no block for it.
    await newsroom.types(french, (doc) => deleteText(doc, 'body', localized.length + 1, localized.length + 2))
    await claire.post(`/api/editions/${french}/translation`, { acts })
    const file = await exported(french)
    expect(file).toContain('srcLang="en" trgLang="fr"')
    expect(file).toContain('<unit id=".headline" type="copydesk:headline">')
    expect(file).toMatch(
      new RegExp(
        `<unit id="${first}".*\\n.*\\n.*\\n.*\\n.*\\n<segment state="final" subState="copydesk:confirmed">\\n<source>${SAID[0]}`,
      ),
    )
    expect(file).toContain('<target>La <pc id="1" type="fmt" subType="xlf:b"')
    expect(file).toMatch(new RegExp(`<unit id="${second}"[^>]* translate="no">\\n<notes>\\n<note>Left out`))
    expect(file).toMatch(new RegExp(`<unit id="${third}"[^>]*>\\n<segment state="initial">`))
    if (withoutXliffSchema === null) expect(schemaFaults(file)).toBeNull()
  })

  test('given back as it is changes nothing, and writes nothing', async () => {
    const { french } = await crane()
    const [file, before] = [await exported(french), await rows(french)]
    const answer = await give(french, file)
    expect(answer).toMatchObject({ written: true, changes: [], left: [], absent: 0, remarks: [] })
    expect(answer.same).toBeGreaterThanOrEqual(4)
    expect([await rows(french), await exported(french)]).toEqual([before, file])
  })

  test('is not to be had of an original', async () => {
    const { original } = await crane()
    expect((await claire.get(`/api/editions/${original}/export?format=xliff`)).status).toBe(400)
  })
})

describe('a file that was translated elsewhere', () => {
  test('is looked at ahead, then written as the smallest edit; what is final is confirmed', async () => {
    const { french, first, second } = await crane()
    const exportedFile = await exported(french)
    const file = translated(
      translated(exportedFile, first, 'La <pc id="1">grue</pc> s’est arrêtée vers neuf heures.'),
      second,
      'Personne n’a été blessé.',
      'final',
    )
    const ahead = await give(french, file, '?look=ahead')
    expect(ahead.changes).toEqual([
      {
        block: first,
        original: SAID[0],
        before: 'La grue s’est arrêtée à neuf heures.',
        after: 'La grue s’est arrêtée vers neuf heures.',
        marksOnly: false,
        confirmed: false,
        // The tool handed back a number that no code of the original has.
        remarks: [
          'A code in it is neither bold nor italic nor a link: its words stay, without it.',
          'Nothing in it is bold any more.',
        ],
      },
      expect.objectContaining({
        block: second,
        after: 'Personne n’a été blessé.',
        confirmed: true,
        remarks: [],
      }),
    ])
    expect(await exported(french)).toBe(exportedFile)
    expect(await give(french, file)).toEqual({ ...ahead, written: true })
    expect((await paragraphs(french)).slice(0, 2)).toEqual([
      'La grue s’est arrêtée vers neuf heures.',
      'Personne n’a été blessé.',
    ])
    expect((await facts(french)).words).toMatchObject([{ is: 'confirmed', block: second, by: claire.id }])
    const spans = (await claire.get(`/api/editions/${french}/authorship`)).body.spans
    const hers = spans.filter((span: { person: string }) => span.person === claire.id)
    expect(hers.map((span: { text: string }) => span.text)).toEqual(['vers', 'Personne n’a été blessé.'])
    expect((await give(french, file)).changes).toEqual([])
    const { acts } = (await meg.get('/api/audit?act=import-translation')).body
    expect(acts[0].details).toEqual({ written: 2, final: 1 })
  })

  test('is on record once its words are written, and says so where nothing could be confirmed', async () => {
    const { french, second } = await crane()
    const file = translated(await exported(french), second, 'Personne n’a été blessé.', 'final')
    const { db } = newsroom.composed.store
    await sql`create trigger "no-confirming" before insert on "translationAct" begin select raise(abort, 'no'); end`.execute(
      db,
    )
    const answer = await give(french, file).finally(() => sql`drop trigger "no-confirming"`.execute(db))
    expect(answer.changes).toMatchObject([{ block: second, confirmed: false }])
    expect(answer.remarks).toEqual([expect.stringMatching(/Its words are written: give the file again/)])
    expect((await paragraphs(french))[1]).toBe('Personne n’a été blessé.')
    const { acts } = (await meg.get('/api/audit?act=import-translation')).body
    expect(acts[0]).toMatchObject({ details: { written: 1, final: 1 } })
    expect((await give(french, file)).changes).toMatchObject([{ block: second, confirmed: true }])
    expect((await facts(french)).words).toMatchObject([{ is: 'confirmed', block: second }])
  })

  test('does not confirm what the original no longer says, and tells it of every such unit', async () => {
    const { original, french, second, third } = await crane()
    const file = translated(await exported(french), second, 'Personne n’a été blessé.', 'final')
    await newsroom.types(original, (doc) => {
      insertText(doc, 'body', 1 + SAID[0]!.length + 1, 'Almost ')
      insertText(doc, 'body', doc.getText('body').length, ' It says so.')
    })
    const answer = await give(french, file)
    expect(answer.changes).toMatchObject([
      { block: second, confirmed: false, remarks: [expect.stringMatching(/original has changed/)] },
    ])
    expect(answer.left).toMatchObject([{ unit: third, why: expect.stringMatching(/original has changed/) }])
    expect((await facts(french)).words).toEqual([])
  })

  test('leaves alone what was changed here meanwhile, in the file too or not', async () => {
    const { french, first } = await crane()
    const before = await exported(french)
    await newsroom.types(french, (doc) => insertText(doc, 'body', 1, 'Hier, '))
    expect((await give(french, before)).left).toEqual([])
    const answer = await give(french, translated(before, first, 'La grue est arrêtée.'))
    expect(answer.changes).toEqual([])
    expect(answer.left).toMatchObject([
      { unit: first, here: expect.stringMatching(/^Hier, La grue/), file: 'La grue est arrêtée.' },
    ])
    expect(answer.left[0]?.why).toMatch(/changed here since the file was made/)
    expect((await paragraphs(french))[0]).toMatch(/^Hier, /)
  })

  test('takes away no note of a colleague’s, and decides no suggestion', async () => {
    const { french, first } = await crane()
    await newsroom.types(french, (doc) => {
      // “La [à vérifier ]grue s’est arrêtée[ net] à neuf heures.”
      insertText(doc, 'body', 4, 'à vérifier ', { note: true })
      const who = { person: claire.id, at: 1, group: newGroup(doc) }
      suggestInsert(doc, 'body', 1 + 'La à vérifier grue s’est arrêtée'.length, ' net', who)
    })
    const file = await exported(french)
    expect(file).not.toMatch(/vérifier| net/)
    const other = translated(
      file,
      first,
      'Une grue s’arrête à <pc id="1" type="fmt" subType="xlf:b">neuf</pc> heures.',
    )
    expect((await give(french, other)).changes).toHaveLength(1)
    const read = await newsroom.composed.newsroom.rooms.read(french, (doc) => ({
      stands: readField(doc, 'body')[0]?.runs ?? [],
      readers: blocksForReaders(doc, 'body')[0]?.runs ?? [],
      suggested: groupsOf(doc).map(({ acts }) => acts.map(({ words }) => words)),
    }))
    expect(read.readers).toEqual([
      { text: 'Une grue s’arrête à ', marks: {} },
      { text: 'neuf', marks: { bold: true } },
      { text: ' heures.', marks: {} },
    ])
    expect(read.stands.filter(({ marks }) => marks.note).map(({ text }) => text)).toEqual(['à vérifier '])
    expect(read.suggested).toEqual([[' net']])
  })

  test('does not bring back a paragraph that was removed here since', async () => {
    const { french, first } = await crane()
    const before = await exported(french)
    const length = (await paragraphs(french))[0]!.length
    await newsroom.types(french, (doc) => deleteText(doc, 'body', 0, length + 1))
    expect(await newsroom.blockIds(french)).not.toContain(first)
    expect((await give(french, before.replace('state="translated"', 'state="final"'))).changes).toEqual([])
    const answer = await give(french, translated(before, first, 'La grue est arrêtée.', 'final'))
    expect(answer.changes).toEqual([])
    expect(answer.left).toMatchObject([
      { unit: first, file: 'La grue est arrêtée.', why: expect.stringMatching(/was removed here since/) },
    ])
    expect(await newsroom.blockIds(french)).not.toContain(first)
    expect((await facts(french)).words).toEqual([])
  })

  test('that has a paragraph twice writes it once, and tells of the other', async () => {
    const { french, second } = await crane()
    const length = (await paragraphs(french))[0]!.length
    await newsroom.types(french, (doc) => deleteText(doc, 'body', length + 1, length + 3))
    const file = translated(await exported(french), second, 'Nul n’est blessé.')
    // Somebody began it here since, as a block of its own; the file has that one too.
    await newsroom.types(french, (doc) => {
      splitBlock(doc, 'body', length + 1, 'begun-here')
      setBlockAttribute(doc, 'begun-here', 'of', [second])
    })
    const twice = file.replace(
      '</file>',
      `<unit id="begun-here"><segment><source>${SAID[1]}</source><target>Personne.</target></segment></unit></file>`,
    )
    const answer = await give(french, twice)
    expect(answer.changes).toMatchObject([{ block: 'begun-here', after: 'Nul n’est blessé.' }])
    expect(answer.left).toMatchObject([
      { unit: 'begun-here', file: 'Personne.', why: expect.stringMatching(/twice/) },
    ])
    expect((await paragraphs(french))[1]).toBe('Nul n’est blessé.')
  })

  test('does not confirm again what somebody took back, unless it has other words', async () => {
    const { french, first } = await crane()
    const [localized] = await paragraphs(french)
    const say = (act: object) =>
      claire.post(`/api/editions/${french}/translation`, { acts: [{ block: first, ...act }] })
    const originals = [{ block: first, text: SAID[0] }]
    await say({ id: `said-${french}`, act: 'confirm', localized, originals })
    const file = await exported(french)
    await say({ id: `back-${french}`, act: 'take-back', of: 'confirmed' })
    expect((await give(french, file)).changes).toEqual([])
    expect((await facts(french)).words).toEqual([])
    const answer = await give(french, translated(file, first, 'La grue est arrêtée.', 'final'))
    expect(answer.changes).toMatchObject([{ block: first, confirmed: true }])
  })

  test('begins blocks that are missing here, in the original’s order', async () => {
    const { french, first, second, third } = await crane()
    const length = (await paragraphs(french))[0]!.length
    await newsroom.types(french, (doc) => deleteText(doc, 'body', length + 1, length + 3))
    expect(await newsroom.blockIds(french)).toEqual([first])
    const file = translated(
      translated(await exported(french), third, 'Le port rouvre vendredi.', 'final'),
      second,
      'Personne n’a été <pc id="9" subType="xlf:b">blessé</pc>.',
    )
    const answer = await give(french, file)
    expect(answer.changes).toMatchObject([{ block: second }, { block: third, confirmed: true }])
    expect((await paragraphs(french)).slice(1)).toEqual([
      'Personne n’a été blessé.',
      'Le port rouvre vendredi.',
    ])
    expect((await exported(french)).match(/<segment state="(\w+)"/g)?.at(-1)).toContain('final')
  })

  test('of a block that nobody said what it translates, confirms it, and says so', async () => {
    const { french, second } = await crane()
    const length = (await paragraphs(french))[0]?.length ?? 0
    await newsroom.types(french, (doc) => {
      deleteText(doc, 'body', length + 1, length + 3)
      splitBlock(doc, 'body', length + 1, 'own-block')
      insertText(doc, 'body', length + 2, 'Personne n’a été blessé.')
    })
    const file = await exported(french)
    expect(file).toMatch(
      new RegExp(`<unit id="own-block"[^>]*>\\n<segment state="translated">\\n<source>${SAID[1]}<`),
    )
    const answer = await give(french, translated(file, 'own-block', 'Personne n’a été blessé.', 'final'))
    expect(answer.changes).toMatchObject([{ block: 'own-block', confirmed: true }])
    expect((await facts(french)).words).toMatchObject([
      { block: 'own-block', originals: [{ block: second, text: SAID[1] }] },
    ])
    const of = await newsroom.composed.newsroom.rooms.read(french, (doc) =>
      doc.getMap('blocks').get('own-block@of'),
    )
    expect(of).toEqual([second])
  })

  test('with units that nobody knows, without others, and with a link that is lost, is taken and all of it told', async () => {
    const { french, first, second } = await crane()
    await newsroom.types(french, (doc) => setMark(doc, 'body', 4, 8, 'link', 'https://crane.example/'))
    const file = await exported(french)
    const unknown =
      '<unit id="nobody"><segment><source>Who?</source><target>Qui ?</target></segment></unit></file>'
    const answer = await give(
      french,
      translated(file, first, 'La grue est arrêtée.')
        .replace('</file>', unknown)
        .replace(new RegExp(`<unit id="${second}"[^]*?</unit>`), ''),
    )
    expect(answer.left).toMatchObject([
      { unit: 'nobody', file: 'Qui ?', why: expect.stringMatching(/no such/) },
    ])
    expect(answer.changes[0]?.remarks).toContain('The link to https://crane.example/ is lost.')
    const without = file.replace(new RegExp(`<unit id="${first}"[^]*?</unit>`), '')
    expect((await give(french, without)).absent).toBe(1)
  })

  test.each<[string, (file: string) => string, RegExp]>([
    ['cut off', (file) => file.slice(0, -20), /not whole XML/],
    [
      'of another language',
      (file) => file.replace('trgLang="fr"', 'trgLang="de"'),
      /into German; here .* French/,
    ],
    ['of another edition', (file) => file.replace(/edition\/\w+@/, 'edition/other@'), /another localization/],
  ])('that is %s is refused, and nothing of it is written', async (_, bend, why) => {
    const { french, first } = await crane()
    const before = await rows(french)
    const bent = bend(translated(await exported(french), first, 'Autre chose.'))
    const answer = await claire.post(`/api/editions/${french}/xliff`, new TextEncoder().encode(bent))
    expect([answer.status >= 400, answer.status < 500]).toEqual([true, true])
    expect(answer.body.error.message).toMatch(why)
    expect(await rows(french)).toBe(before)
  })

  test('that says fr-CA is French, and one that does not say what it was made from writes over nothing', async () => {
    const { french, first, second } = await crane()
    const file = (await exported(french))
      .replace('trgLang="fr"', 'trgLang="fr-CA"')
      .replace(/ original="[^"]*"/, '')
    const answer = await give(
      french,
      translated(translated(file, first, 'Autre chose.'), second, 'Personne n’a été blessé.'),
    )
    expect(answer.changes).toMatchObject([{ block: second }])
    expect(answer.left).toMatchObject([{ unit: first }])
    expect(answer.remarks).toHaveLength(1)
  })
})

test('whatever is written and marked here, a file that comes back as it went changes nothing', async () => {
  const { original, french } = await crane()
  const seed = Number(process.env.COPYDESK_SEED ?? 6)
  const random = new Random(seed)
  const shards = ['le port ', 'é', '😀', '4,2 %', '  ', '<b>', '&amp;', '\n', ' « oui » ', '\u0007', '日本語']
  for (let round = 0; round < 25; round++) {
    for (const edition of [original, french])
      await newsroom.types(edition, (doc) => {
        const length = doc.getText('body').length
        insertText(doc, 'body', 1 + random.below(length), random.one(shards))
        const [from, to] = [random.below(length), random.below(length)].sort((a, b) => a - b) as [
          number,
          number,
        ]
        if (random.chance(0.2)) deleteText(doc, 'body', Math.max(1, from), Math.min(to, from + 4))
        const kind = random.one(['bold', 'italic', 'link'] as const)
        if (random.chance(0.5))
          setMark(doc, 'body', from, to, kind, kind === 'link' ? 'https://a.example/?b&c' : true)
      })
    const answer = await give(french, await exported(french))
    expect([answer.changes, answer.left], `seed ${seed}, round ${round}`).toEqual([[], []])
  }
})
