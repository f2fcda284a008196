import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rawWriter } from '../testing/raw-writer.ts'
import { startBareServer } from '../testing/start-bare-server.ts'

const READERS = 10
const PAGES = 100
const PAGE = 300_000
const MEGABYTE = 1024 * 1024
/** Ten readers may owe 8 MB each; the rest is what the server needs to take in pages of this size. */
const MOST_GROWTH = 150 * MEGABYTE

/** 8 MB, and what the system keeps on the way of a line between two programs. */
const MOST_OWED = 20 * MEGABYTE

const memoryOf = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024

/** Comes in, asks for the story, and takes no more than the 64 kB that a line holds by itself. */
async function stalled(port: number): Promise<Socket> {
  const line = connect(port, '127.0.0.1')
  line.on('error', () => {})
  line.write(
    'GET /sync/edition/harbour HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
      'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nCookie: name=reader\r\n\r\n',
  )
  await once(line, 'data')
  line.write(Uint8Array.of(0x82, 0x84, 0, 0, 0, 0, 0, 0, 1, 0))
  await once(line, 'data')
  line.pause()
  return line
}

/** Takes everything that is still on its way; resolves when the line has ended, with how many bytes that were. */
async function readsOn(line: Socket): Promise<number> {
  let bytes = 0
  line.on('data', (chunk) => {
    bytes += chunk.length
  })
  const ended = once(line, 'close')
  line.resume()
  await ended
  return bytes
}

// Its memory is read where Linux shows it.
test.runIf(platform() === 'linux')(
  `[SY15] ${READERS} readers that stop reading, ${(READERS * PAGES * PAGE) / 1e6} MB for them: the server grows by less than ${MOST_GROWTH / MEGABYTE} MB`,
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-stalled-'))
    const server = await startBareServer(folder)
    const ana = rawWriter(server.port, 'ana')
    await ana.ready
    const page = 'w'.repeat(PAGE)
    const body = ana.doc.getText('body')
    const write = async (pages: number) => {
      ana.type(page)
      // A story has less room than a reader may owe.
      body.delete(1, PAGE + 1)
      await ana.untilSaved(2 * pages + 1)
    }
    // What it costs to take such pages in is paid before.
    for (let warm = 1; warm <= 10; warm++) await write(warm)
    const readers = await Promise.all(Array.from({ length: READERS }, () => stalled(server.port)))
    const before = memoryOf(server.pid)
    let most = before
    for (let pages = 11; pages <= 10 + PAGES; pages++) {
      await write(pages)
      most = Math.max(most, memoryOf(server.pid))
    }
    process.stdout.write(
      `${READERS} stalled readers: ${(before / MEGABYTE).toFixed(0)} MB before, ${(most / MEGABYTE).toFixed(0)} MB at most\n`,
    )
    expect(most - before).toBeLessThan(MOST_GROWTH)
    // All of them are owed the same bytes, which the server has once: that they are cut is seen where they read on.
    const got = await Promise.all(readers.map(readsOn))
    expect(Math.max(...got)).toBeLessThan(MOST_OWED)
    // A reader that comes back has it all.
    const again = rawWriter(server.port, 'reader')
    await again.ready
    expect(again.doc.getText('body').toString()).toBe(body.toString())
    again.close()
    ana.close()
    await server.end('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  },
)
