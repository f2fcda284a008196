import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { badEdges } from './edges.ts'

const tree = (files: Record<string, string>) => {
  const root = mkdtempSync(join(tmpdir(), 'edges-'))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  return badEdges(root, Object.keys(files)).map(({ file, imports }) => `${file} → ${imports}`)
}

test('the canaries: each forbidden edge is found, in whatever form it is written', () => {
  expect(
    tree({
      'client/src/a.ts': `import { x } from '@copydesk/server/story'`,
      'client/src/b.ts': `import type { X } from '../../server/src/story/x.ts'`,
      'shared/src/copy/c.ts': `export * from 'node:fs'`,
      'shared/src/copy/d.ts': `export const load = () => import('kysely')`,
      'server/src/story/e.ts': `export { Hono } from 'hono'`,
      'server/src/sync/f.ts': `import { DatabaseSync } from 'node:sqlite'`,
      'e2e/g.spec.ts': `import '../shared/src/copy/index.ts'`,
    }),
  ).toEqual([
    'client/src/a.ts → server/src/story',
    'client/src/b.ts → server/src/story/x.ts',
    'shared/src/copy/c.ts → node:fs',
    'shared/src/copy/d.ts → kysely',
    'server/src/story/e.ts → hono',
    'server/src/sync/f.ts → node:sqlite',
    'e2e/g.spec.ts → shared/src/copy/index.ts',
  ])
})

test('a folder that nobody has named here is held like those that are', () => {
  expect(
    tree({
      'server/src/threads/a.ts': `import { sql } from 'kysely'`,
      'server/src/crosswords/b.ts': `import { threads } from '../store/sql/threads.ts'`,
      'server/src/crosswords/c.ts': `import { Hono } from 'hono'`,
      'client/src/editor/d.ts': `import { useThreads } from '../threads/use-threads.ts'`,
      'client/src/editor/keys/e.ts': `export const load = () => import('../../crosswords/solve.ts')`,
    }),
  ).toEqual([
    'server/src/threads/a.ts → kysely',
    'server/src/crosswords/b.ts → server/src/store/sql/threads.ts',
    'server/src/crosswords/c.ts → hono',
    'client/src/editor/d.ts → client/src/threads/use-threads.ts',
    'client/src/editor/keys/e.ts → client/src/crosswords/solve.ts',
  ])
})

test('the ways that data may flow are left alone', () => {
  expect(
    tree({
      'client/src/story/a.ts': `import { readField } from '@copydesk/shared/copy'`,
      'server/src/http/b.ts': `import { Hono } from 'hono'\nimport { createStory } from '../story/create-story.ts'`,
      'server/src/store/sqlite/c.ts': `import { DatabaseSync } from 'node:sqlite'`,
      'server/src/story/d.test.ts': `import { createServer } from 'node:http'`,
      'server/src/mail/e.ts': `import { connect } from 'node:net'`,
      'client/src/editor/f.ts': `import { Button } from '../ui/button.tsx'\nimport { provider } from '../sync/index.ts'`,
    }),
  ).toEqual([])
})
