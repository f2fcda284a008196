import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { rawWriter } from '../testing/raw-writer.ts'
import { startBareServer } from '../testing/start-bare-server.ts'

const REPETITIONS = process.env.COPYDESK_LONG ? 200 : 30
const WRITERS = ['ana', 'ben', 'carla', 'bot1']

test(`[SY1] killed at any moment, ${REPETITIONS} times: nothing acknowledged is lost, and nothing that another saw`, {
  timeout: REPETITIONS * 10_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-kill-'))
  const acknowledged = new Set<string>()
  const seen = new Set<string>()
  let typed = 0
  let server = await startBareServer(folder)
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    const writers = WRITERS.map((name) => ({ name, writer: rawWriter(server.port, name) }))
    await Promise.all(writers.map(({ writer }) => writer.ready))
    let killed = false
    const typing = writers.map(async ({ name, writer }) => {
      for (let index = 0; !killed; index++) {
        writer.type(`${name}-${repetition}-${index}`)
        typed++
        await pause(Math.random() * 6)
      }
    })
    // The moment is random on purpose; nothing is waited for here.
    await pause(60 + Math.random() * 400)
    await server.end('SIGKILL')
    killed = true
    await Promise.all(typing)
    for (const { writer } of writers) {
      await writer.closed
      for (const word of writer.acknowledged) acknowledged.add(word)
      for (const word of writer.seen) seen.add(word)
    }
    server = await startBareServer(folder)
  }
  const reader = rawWriter(server.port, 'reader')
  await reader.ready
  const kept = new Set(reader.doc.getText('body').toString().split(' '))
  reader.close()
  await server.end('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
  const lost = [...acknowledged].filter((word) => !kept.has(word))
  const unseen = [...seen].filter((word) => !kept.has(word))
  process.stdout.write(
    `killed ${REPETITIONS} times: ${typed} typed, ${acknowledged.size} acknowledged, ${lost.length} of them lost; ` +
      `${seen.size} seen by another, ${unseen.length} of them lost\n`,
  )
  expect(acknowledged.size).toBeGreaterThan(REPETITIONS * 10)
  expect(seen.size).toBeGreaterThan(REPETITIONS * 10)
  expect({ lost, unseen }).toEqual({ lost: [], unseen: [] })
})
