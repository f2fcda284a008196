import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SCHEMA } from '@copydesk/shared/copy'
import { afterAll, beforeAll, expect, test } from 'vitest'
import WebSocket from 'ws'
import { plainClient } from '../testing/plain-client.ts'
import { type BareServer, startBareServer } from '../testing/start-bare-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-socket-'))
let server: BareServer
beforeAll(async () => {
  server = await startBareServer(folder)
})
afterAll(async () => {
  await server.end('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
})

test('a plain y-websocket client with a cookie joins and writes; others read it, and what was there', async () => {
  const ana = plainClient(server.port, 'name=ana')
  await ana.until(() => ana.provider.synced)
  ana.body.insert(1, 'The port is closed.')
  const ben = plainClient(server.port, 'name=ben')
  await ben.until(() => ben.body.toString() === 'The port is closed.')
  ben.body.insert(1, 'Updated: ')
  await ana.until(() => ana.body.toString() === 'Updated: The port is closed.')
  ana.close()
  ben.close()
})

test.each([
  ['without a cookie', null, 'harbour', undefined, 4401],
  ['with a cookie of nobody', 'name=mallory', 'harbour', undefined, 4401],
  ['from a page of another site', 'name=ana', 'harbour', 'https://evil.example', 4403],
  ['from a page whose address only begins like ours', 'name=ana', 'harbour', 'http://127.0.0.1', 4403],
  ['to an edition that is not there', 'name=ana', 'nowhere', undefined, 4404],
])('[SY13] %s it is told why, and sent nothing', async (_, cookie, edition, origin, code) => {
  const ws = new WebSocket(`ws://127.0.0.1:${server.port}/sync/edition/${edition}?copydesk=1`, {
    headers: cookie === null ? {} : { cookie },
    origin,
  })
  const sent: unknown[] = []
  ws.on('message', (message) => sent.push(message))
  expect(await new Promise((resolve) => ws.on('close', resolve))).toBe(code)
  expect(sent).toEqual([])
})

test('an address that is none is answered over HTTP', async () => {
  const ws = new WebSocket(`ws://127.0.0.1:${server.port}/sync/../etc`, { headers: { cookie: 'name=ana' } })
  const error = await new Promise<Error>((resolve) => ws.on('error', resolve))
  expect(error.message).toContain('404')
})

test('who is here is told with the name that the server knows, and told gone at once', async () => {
  const ana = plainClient(server.port, 'name=ana')
  const ben = plainClient(server.port, 'name=ben')
  ana.provider.awareness.setLocalState({ person: { id: 'ben', name: 'Not Ana' }, caret: 1 })
  await ben.until(() => ben.provider.awareness.getStates().has(ana.doc.clientID))
  expect(ben.provider.awareness.getStates().get(ana.doc.clientID)).toEqual({
    person: { id: 'ana', name: 'Ana', color: 0 },
    caret: 1,
  })
  ana.close()
  await ben.until(() => !ben.provider.awareness.getStates().has(ana.doc.clientID))
  ben.close()
})

test.each([
  ['built for an older schema', 'schema=0', 4410],
  ['that says no number for its schema', 'schema=one', 4410],
  ['opened in another epoch', `schema=${SCHEMA}&epoch=2`, 4411],
])('[SY17] a page %s is told to reload, and sent nothing', async (_, asked, code) => {
  const ws = new WebSocket(`ws://127.0.0.1:${server.port}/sync/edition/harbour?copydesk=1&${asked}`, {
    headers: { cookie: 'name=ana' },
  })
  const sent: unknown[] = []
  ws.on('message', (message) => sent.push(message))
  expect(await new Promise((resolve) => ws.on('close', resolve))).toBe(code)
  expect(sent).toEqual([])
})

test('[SY8] a page of somebody who is no longer the one signed in here is shut out before it sends anything', async () => {
  const ws = new WebSocket(`ws://127.0.0.1:${server.port}/sync/edition/harbour?copydesk=1&person=ana`, {
    headers: { cookie: 'name=ben' },
  })
  expect(await new Promise((resolve) => ws.on('close', resolve))).toBe(4401)
})

test('[SY17] a page of this schema and epoch is let in', async () => {
  const ws = new WebSocket(
    `ws://127.0.0.1:${server.port}/sync/edition/harbour?copydesk=1&schema=${SCHEMA}&epoch=1`,
    {
      headers: { cookie: 'name=ana' },
    },
  )
  await new Promise((resolve) => ws.once('message', resolve))
  ws.close()
})
