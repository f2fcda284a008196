import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rawWriter } from '../testing/raw-writer.ts'
import { startBareServer } from '../testing/start-bare-server.ts'

const EDITS = 20
const canTrace = spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0
if (!canTrace)
  process.stdout.write('Skipped: strace is not here, or may not trace (apt-get install strace).\n')

test.skipIf(!canTrace)('[SY1] the disk has synced before “saved” is written to the socket', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-fsync-'))
  const trace = join(folder, 'trace')
  const calls = 'trace=fdatasync,fsync,write,writev,sendto,sendmsg'
  const server = await startBareServer(folder, 0, [
    'strace',
    '-f',
    '-xx',
    '-s',
    '64',
    '-e',
    calls,
    '-o',
    trace,
  ])
  const ana = rawWriter(server.port, 'ana')
  await ana.ready
  await ana.untilSaved(1)
  for (let edit = 1; edit <= EDITS; edit++) {
    ana.type(`word-${edit}`)
    await ana.untilSaved(edit + 1)
  }
  ana.close()
  await server.end('SIGTERM')

  const synced: number[] = []
  let since = 0
  for (const line of readFileSync(trace, 'utf8').split('\n')) {
    if (/(?:fdatasync|fsync)(?:\(| resumed).*= 0$/.test(line)) since++
    // A frame of two bytes: 101, "saved", and the count.
    const saved = /\\x82\\x02.*?\\x65\\x([0-9a-f]{2})"/.exec(line)
    if (!saved || !/write|send/.test(line)) continue
    const count = Number.parseInt(saved[1] ?? '', 16)
    // The first is about the answer of a page that had nothing: no row.
    if (count > 1) synced.push(since)
    since = 0
  }
  rmSync(folder, { recursive: true, force: true })
  process.stdout.write(`syncs before each of ${synced.length} acknowledgements: ${synced.join(' ')}\n`)
  expect(synced).toHaveLength(EDITS)
  expect(Math.min(...synced)).toBeGreaterThan(0)
})
