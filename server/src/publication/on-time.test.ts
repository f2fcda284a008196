import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { processClock } from '../testing/moved-clock.ts'
import { releasesAreOnTime } from './on-time.contract.ts'

describe('in a file', () => {
  const data = mkdtempSync(join(tmpdir(), 'copydesk-on-time-'))
  afterAll(() => rmSync(data, { recursive: true, force: true }))
  releasesAreOnTime(async () => processClock({ data }))
})
