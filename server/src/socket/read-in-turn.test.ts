import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rawWriter } from '../testing/raw-writer.ts'
import { startBareServer } from '../testing/start-bare-server.ts'

/** An update with nothing in it, as a masked frame of a client; the mask is 0. */
const TINY = [0x82, 0x85, 0, 0, 0, 0, 0, 2, 2, 0, 0]
const MANY = Buffer.concat(Array.from({ length: 5000 }, () => Buffer.from(TINY)))

test('[SY27] who sends tiny updates without end is slowed down and not cut, and others are not held up', {
  timeout: 60_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-turns-'))
  const server = await startBareServer(folder)
  const ana = rawWriter(server.port, 'ana')
  await ana.ready
  const flood = connect(server.port, '127.0.0.1')
  let ended = false
  flood.on('close', () => {
    ended = true
  })
  flood.on('error', () => {})
  flood.write(
    'GET /sync/edition/harbour HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
      'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nCookie: name=ben\r\n\r\n',
  )
  await once(flood, 'data')
  flood.resume()
  let sent = 0
  let slowed = 0
  let flooding = true
  const pour = () => {
    if (!flooding || ended) return
    sent += 5000
    if (flood.write(MANY)) return setImmediate(pour)
    slowed++
    flood.once('drain', pour)
  }
  pour()
  const began = performance.now()
  const waits: number[] = []
  for (let word = 1; word <= 100; word++) {
    const typed = performance.now()
    ana.type(`word-${word}`)
    await ana.untilSaved(word + 1)
    waits.push(performance.now() - typed)
  }
  flooding = false
  const seconds = (performance.now() - began) / 1000
  waits.sort((a, b) => a - b)
  process.stdout.write(
    `${Math.round(sent / seconds)} tiny updates a second of one, slowed ${slowed} times: another's word is saved after ` +
      `${waits[50]?.toFixed(1)} ms, at the worst ${waits.at(-1)?.toFixed(1)} ms\n`,
  )
  // Of a queue that is read to its end before anybody else's it would be as long as the flood.
  expect(waits.at(-1)).toBeLessThan(10_000)
  expect(slowed).toBeGreaterThan(0)
  expect(ended).toBe(false)
  flood.destroy()
  ana.close()
  await server.end('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
})
