import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test, vi } from 'vitest'

/** The pages may have to be built first, on a machine that has much else to do. */
const PATIENCE_MS = 240_000

test('npm start serves the demo newsroom, and ends with the server when it is told to', {
  timeout: 2 * PATIENCE_MS,
}, async () => {
  const data = mkdtempSync(join(tmpdir(), 'copydesk-start-'))
  const npm = spawn('npm', ['start', '--', '--port', '0'], {
    cwd: resolve(import.meta.dirname, '..'),
    env: { ...process.env, COPYDESK_DATA: data, COPYDESK_LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'ignore'],
    // In a group of its own: what it might leave behind can be ended with it.
    detached: true,
  })
  let said = ''
  let address = ''
  npm.stdout.on('data', (words) => {
    said += words
  })
  const answers = (address: string) =>
    fetch(`${address}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    )
  try {
    await vi.waitFor(() => expect(said).toContain('claire@marlow.example'), PATIENCE_MS)
    address = /is at (http:\/\/\S+)/.exec(said)?.[1] ?? ''
    expect(await answers(address)).toBe(true)
    npm.kill('SIGTERM')
    await once(npm, 'exit')
    await vi.waitFor(async () => expect(await answers(address)).toBe(false), 30_000)
  } finally {
    npm.stdout.destroy()
    if (await answers(address)) process.kill(-(npm.pid as number), 'SIGKILL')
    rmSync(data, { recursive: true, force: true })
  }
})
