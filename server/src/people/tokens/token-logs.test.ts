import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import WebSocket from 'ws'
import { startServe } from '../../testing/start-serve.ts'

test('no token, good or bad, is in what the server says to its operator', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-token-logs-'))
  const newsroom = await startServe(folder, { COPYDESK_LOG_LEVEL: 'debug' })
  const address = `http://localhost:${newsroom.port}`
  const { cookie } = await newsroom.signIn('ruth')
  const edition = await newsroom.story(cookie, 'HARBOUR')
  const made = await newsroom.post(cookie, '/api/tokens', { name: 'Robot', scopes: ['read'], days: 1 })
  const { secret } = JSON.parse(made.body) as { secret: string }
  const forged = `copydesk_${'forged'.padEnd(43, '-')}`
  for (const token of [secret, forged]) {
    const headers = { authorization: `Bearer ${token}` }
    for (const path of ['/api/me', '/api/nothing', '/api/audit', '/api/editions/%00', '/api/tokens'])
      await (await fetch(address + path, { headers })).text()
    await (await fetch(`${address}/api/me?token=${token}`)).text()
    await (await fetch(`${address}/api/stories`, { method: 'POST', headers, body: '{' })).text()
    for (const query of ['', `?token=${token}`]) {
      const ws = new WebSocket(`ws://localhost:${newsroom.port}/sync/edition/${edition}${query}`, { headers })
      await new Promise((resolve) => ws.once('open', resolve).once('error', resolve))
      ws.terminate()
    }
  }
  await newsroom.end('SIGTERM')
  const said = newsroom.lines.join('\n')
  expect(said).not.toContain(secret.slice(9))
  expect(said).not.toContain(forged)
  await rm(folder, { recursive: true, force: true })
})
