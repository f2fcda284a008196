import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openNewsroom } from '../testing/open-newsroom.ts'
import { finishRedactions } from './finish-redactions.ts'
import { redactWords } from './redact-words.ts'
import { wordsAreRemoved } from './redaction.contract.ts'

describe('in a file', () => wordsAreRemoved(async () => ({})))

const data = mkdtempSync(join(tmpdir(), 'copydesk-redacted-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))

test('of words that were removed nothing is left in the files', async () => {
  const newsroom = await openNewsroom({ data })
  const ruth = await newsroom.signIn('Ruth', 'managing-editor')
  const { desks } = (await ruth.get('/api/me')).body
  const text = 'It was canarywren and lostgull who said so, and nobody else.'
  const { body } = await ruth.post('/api/stories', { slug: 'HARBOUR', desk: desks[0].id, text })
  const at = `/api/editions/${body.edition.id}`
  await ruth.post(`${at}/versions`, { name: 'Before' })
  const kept = (word = 'canarywren') =>
    readdirSync(data, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .filter((one) => readFileSync(join(one.parentPath, one.name)).includes(word))
      .map(({ name }) => name)
  expect(kept().length).toBeGreaterThan(0)
  const here = newsroom.composed.newsroom
  const onFullDisk = {
    ...here,
    stores: { ...here.stores, forgetDeleted: () => Promise.reject(new Error('The disk is full.')) },
  }
  const heard: string[] = []
  here.bus.onEvent(({ kind }) => heard.push(kind))
  const asked = { words: 'canarywren', reason: 'A test' }
  await expect(redactWords(onFullDisk, ruth, body.edition.id, asked)).rejects.toThrow(
    /not yet out of its files/,
  )
  // Whoever has it open is told all the same.
  expect(heard).toContain('edition')
  expect(kept().length).toBeGreaterThan(0)
  // Now, by the next that is asked for, or when the server starts again.
  await finishRedactions(here)
  expect(kept()).toEqual([])
  expect((await ruth.post(`${at}/redact`, { words: 'canarywren', reason: 'A test' })).status).toBe(400)
  expect(kept()).toEqual([])
  expect(kept('lostgull').length).toBeGreaterThan(0)
  expect((await ruth.post(`${at}/redact`, { words: 'lostgull', reason: 'A test' })).status).toBe(200)
  expect(kept('lostgull')).toEqual([])
  await newsroom.composed.close()
  expect(kept()).toEqual([])
})
