import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { WrongUsage } from './wrong-usage.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-config-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('a flag wins over its variable, and an empty variable is none', () => {
  const read = readConfig(
    { data: folder, port: '4800' },
    { COPYDESK_PORT: '4900', COPYDESK_HOST: '', COPYDESK_LOG_LEVEL: 'warn' },
  )
  expect(read).toMatchObject({ port: 4800, host: 'localhost', logLevel: 'warn' })
})

test('a secret is made once; a command beside a server makes none, nor a folder for one', () => {
  const first = readConfig({ data: join(folder, 'kept') }, {})
  expect(readConfig({ data: join(folder, 'kept') }, {}).secret).toBe(first.secret)
  expect(readConfig({ data: join(folder, 'beside') }, {}, { beside: true }).secret).toHaveLength(64)
  expect(existsSync(join(folder, 'beside'))).toBe(false)
})

test.each([
  [{ port: '-1' }, {}, '--port must be a whole number from 0 to 65535, and not "-1".'],
  [{ port: '0x10' }, {}, '--port must be a whole number from 0 to 65535, and not "0x10".'],
  [{ port: '' }, {}, '--port must be a whole number from 0 to 65535, and not "".'],
  [{}, { COPYDESK_PROXIES: '1.5' }, 'COPYDESK_PROXIES must be a whole number from 0 to 9, and not "1.5".'],
  [
    { translateUrl: 'http://translate.example.org' },
    {},
    '--translate-url must be an https address of a translation server, or one on this machine, and not "http://translate.example.org".',
  ],
  [{ translateRestricted: 'some' }, {}, '--translate-restricted must be yes or no, and not "some".'],
  [{ data: '' }, {}, '--data must be the folder of a newsroom, and not "".'],
  [
    {},
    { COPYDESK_ORIGINS: 'https://desk.example.org desk' },
    'COPYDESK_ORIGINS must be a list of addresses such as https://desk.example.org, and not "https://desk.example.org desk".',
  ],
  [{}, { COPYDESK_SECRET: 'short' }, 'COPYDESK_SECRET must be at least 32 characters long.'],
  [
    {},
    { COPYDESK_DATABASE_URL: 'host=db password=hush' },
    'COPYDESK_DATABASE_URL must be an address such as postgres://person:password@host:port/database.',
  ],
])('%o with %o is refused in one sentence, without what must stay secret', (flags, environment, sentence) => {
  const settings = { COPYDESK_DATA: folder, ...environment }
  expect(() => readConfig(flags, settings)).toThrow(new WrongUsage(sentence))
})
