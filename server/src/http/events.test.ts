import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'

let newsroom: TestNewsroom
let ana: Client & { id: string }
let ben: Client & { id: string }
let desk: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  ana = await newsroom.signIn('Ana', 'reporter')
  ben = await newsroom.signIn('Ben', 'reporter')
  desk = (await ana.get('/api/me')).body.desks[0].id
})
afterAll(() => newsroom.close())

/** Opens somebody's stream; `until` resolves with all that was said when a text has been said. */
async function listen(who: Client, query = '') {
  const stop = new AbortController()
  const answer = await fetch(`${newsroom.address}/api/events${query}`, {
    headers: { cookie: who.cookie },
    signal: stop.signal,
  })
  expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/)
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let said = ''
  return {
    async until(text: string): Promise<string> {
      while (!said.includes(text)) said += (await reader?.read())?.value ?? ''
      return said
    },
    stop: () => stop.abort(),
  }
}

describe('the stream of events', () => {
  test('says that stories, editions and contributors have changed', async () => {
    const ear = await listen(ben)
    await ear.until(': here')
    const { body } = await ana.post('/api/stories', { slug: 'LIVE', desk, text: 'The bridge is closed.' })
    await ear.until(`data: {"kind":"stories","id":"${body.story.id}"}`)
    await ana.post('/api/contributors', { name: 'Yara Nouri' })
    await ear.until('data: {"kind":"contributors"}')
    await newsroom.types(body.edition.id, (doc) => doc.getText('headline').insert(0, 'Bridge shut'))
    await ear.until(`data: {"kind":"edition","id":"${body.edition.id}"}`)
    const { stories } = (await ben.get('/api/stories')).body
    expect(stories[0].editions[0].headline).toBe('Bridge shut')
    ear.stop()
  })

  test('says nothing of a restricted story to those who are left out', async () => {
    const inside = await listen(ana)
    const outside = await listen(ben)
    const { body } = await ana.post('/api/stories', { slug: 'HUSH', desk, text: 'Quiet.', restrictedTo: [] })
    const { id } = body.edition
    await ana.post(`/api/editions/${id}/file`, {})
    await inside.until(id)
    await ana.post('/api/contributors', { name: 'A last word' })
    expect(await outside.until('"contributors"')).not.toContain('"stories"')
    inside.stop()
    outside.stop()
  })

  test('says again what happened since the page first asked, and to nobody what they may not know', async () => {
    const { bus } = newsroom.composed.newsroom
    bus.tell({ kind: 'edition', id: 'asked-before-it-listened' })
    bus.tell({ kind: 'edition', id: 'not-for-ben' }, [ana.id])
    const late = await listen(ben, '?since=5000')
    await ana.post('/api/contributors', { name: 'A word after' })
    const said = await late.until('"contributors"')
    expect(said).toContain('asked-before-it-listened')
    expect(said).not.toContain('not-for-ben')
    late.stop()
    const anew = await listen(ben)
    await ana.post('/api/contributors', { name: 'The last word' })
    expect(await anew.until('"contributors"')).not.toContain('asked-before-it-listened')
    anew.stop()
  })

  test('says that anything may be old, to a page that asked before what is remembered', async () => {
    const { bus } = newsroom.composed.newsroom
    const longAgo = await listen(ben, '?since=600000')
    await longAgo.until('"standing"')
    longAgo.stop()
    for (let n = 0; n < 300; n++) bus.tell({ kind: 'edition', id: `edition-of-many-${n}` })
    const busy = await listen(ben, '?since=5000')
    expect(await busy.until('"standing"')).not.toContain('edition-of-many')
    busy.stop()
  })

  test('ends rather than leave anything out, when a page does not keep up', async () => {
    const { bus } = newsroom.composed.newsroom
    const answer = await fetch(`${newsroom.address}/api/events`, { headers: { cookie: ana.cookie } })
    const reader = answer.body?.getReader()
    await reader?.read()
    for (let n = 0; n < 300; n++) bus.tell({ kind: 'edition', id: `edition-${n}` })
    let last = await reader?.read()
    while (last && !last.done) last = await reader?.read()
    expect(last?.done).toBe(true)
  })
})
