import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MESSAGE, presenceFrame, SYNC, syncFrame } from '@copydesk/shared/protocol'
import { expect, test } from 'vitest'
import WebSocket from 'ws'
import * as Y from 'yjs'
import { rawWriter } from '../testing/raw-writer.ts'
import { startBareServer } from '../testing/start-bare-server.ts'

const PAGES = process.env.COPYDESK_LONG ? 1000 : 300
/** Ten seconds are promised; a machine that is busy with other tests may take longer. */
const PATIENCE_MS = 100_000

/** A page that was open before: says what it has and who it is, and resolves when it has the answer. */
async function comesBack(port: number, index: number, vector: Uint8Array) {
  const ws = new WebSocket(`ws://127.0.0.1:${port}/sync/edition/harbour`, {
    headers: { cookie: `name=bot${index}` },
    perMessageDeflate: false,
  })
  await once(ws, 'open')
  const synced = new Promise<void>((resolve) => {
    ws.on('message', (message: Buffer) => {
      if (message[0] === MESSAGE.sync && message[1] === SYNC.step2) resolve()
    })
  })
  ws.send(syncFrame(SYNC.step1, vector))
  ws.send(presenceFrame([{ client: 100_000 + index, clock: 1, state: '{"caret":1}' }]))
  await synced
  return ws
}

test(`[SY28] ${PAGES} pages come back at once after a restart: all are answered, and a writer among them is not held up`, {
  timeout: 2 * PATIENCE_MS,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-return-'))
  const first = await startBareServer(folder)
  const writer = rawWriter(first.port, 'ana')
  await writer.ready
  for (let word = 1; word <= 2000; word++) writer.type(`word-${word}`)
  await writer.untilSaved(2001)
  const vector = Y.encodeStateVector(writer.doc)
  await first.end('SIGKILL')
  await writer.closed

  const server = await startBareServer(folder)
  const began = performance.now()
  const pages = Array.from({ length: PAGES }, (_, index) => comesBack(server.port, index, vector))
  const ben = rawWriter(server.port, 'ben')
  await ben.ready
  let worst = 0
  for (let word = 1; word <= 20; word++) {
    const typed = performance.now()
    ben.type(`new-${word}`)
    await ben.untilSaved(word + 1)
    worst = Math.max(worst, performance.now() - typed)
  }
  const lines = await Promise.all(pages)
  const took = performance.now() - began
  process.stdout.write(
    `${PAGES} pages came back in ${(took / 1000).toFixed(2)} s; words typed meanwhile were saved after ${worst.toFixed(0)} ms at the worst\n`,
  )
  expect(took).toBeLessThan(PATIENCE_MS)
  expect(lines.every((line) => line.readyState === WebSocket.OPEN)).toBe(true)
  for (const line of lines) line.terminate()
  ben.close()
  await server.end('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
})
