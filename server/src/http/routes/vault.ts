import {
  LARGEST_DOCUMENT,
  newVaultEntrySchema,
  openedEntrySchema,
  vaultSchema,
  vaultWordsSchema,
} from '@copydesk/shared/sources'
import { createRoute, z } from '@hono/zod-openapi'
import { signInAfresh, waySignedInAfresh } from '../../people/fresh-sign-in.ts'
import type { SignedIn } from '../../people/sessions.ts'
import { addDocument, removeDocument } from '../../sources/vault/add-document.ts'
import { changeEntry, keepEntry, nameVaultReader } from '../../sources/vault/keep-entry.ts'
import { openEntry, takeDocument } from '../../sources/vault/open-entry.ts'
import { purgeEntry } from '../../sources/vault/purge-entry.ts'
import { readVault } from '../../sources/vault/read-vault.ts'
import { type App, type Ask, addressOf, type Door, limit, SMALL, who } from '../door.ts'
import { carryFresh, isFreshUntil, needFresh } from '../fresh.ts'
import { answers, body, byId, password, refused } from '../schemas.ts'

/** Three fields of many words, in any script. */
const WORDS = 400_000
const id = z.string().min(1).max(64)
const binary = { schema: z.string().openapi({ format: 'binary' }) }
const list = answers('What of the vault this person may open, without anything of what is in it', vaultSchema)

const post = <P extends string, T extends z.ZodType>(path: P, schema: T, bytes = SMALL) =>
  createRoute({
    method: 'post',
    path,
    middleware: limit(bytes),
    request: { params: byId, body: body(schema) },
    responses: list,
  })

const afresh = createRoute({
  method: 'post',
  path: '/api/account/sign-in-afresh',
  middleware: limit(SMALL),
  request: {
    body: body(z.object({ password: password.optional(), code: z.string().trim().max(40).optional() })),
  },
  responses: answers('Until when the vault opens', z.object({ until: z.iso.datetime() })),
})

const read = createRoute({
  method: 'get',
  path: '/api/editions/{id}/vault',
  request: { params: byId },
  responses: list,
})

const open = createRoute({
  method: 'post',
  path: '/api/editions/{id}/vault/open',
  middleware: limit(SMALL),
  request: { params: byId, body: body(z.object({ entry: id })) },
  responses: answers('What the entry says; that it was opened is on record', openedEntrySchema),
})

const keep = post('/api/editions/{id}/vault', newVaultEntrySchema, WORDS)
const change = post('/api/editions/{id}/vault/change', vaultWordsSchema.extend({ entry: id }), WORDS)
const readers = post(
  '/api/editions/{id}/vault/readers',
  z.object({ entry: id, reader: id, mayOpen: z.boolean() }),
)
const purge = post('/api/editions/{id}/vault/purge', z.object({ entry: id }))
const removal = post('/api/editions/{id}/vault/remove-document', z.object({ entry: id, document: id }))

/** A file of any kind in base64. Its name stands in no address, which proxies note. */
const newDocument = z.object({ entry: id, name: z.string().max(1000), base64: z.string() })
const addition = post(
  '/api/editions/{id}/vault/add-document',
  newDocument,
  Math.ceil((LARGEST_DOCUMENT * 4) / 3) + 10_000,
)

const document = createRoute({
  method: 'post',
  path: '/api/editions/{id}/vault/document',
  middleware: limit(SMALL),
  request: { params: byId, body: body(z.object({ entry: id, document: id })) },
  responses: {
    200: { description: 'The document, to be saved', content: { 'application/octet-stream': binary } },
    default: refused,
  },
})

export function vaultRoutes(app: App, door: Door) {
  const { newsroom, entry, attempts } = door
  /** A copy of what is in the vault is kept by no browser, and by nothing between. */
  const unkept = (c: Ask) => c.header('Cache-Control', 'no-store')
  const listed = async (c: Ask, signedIn: SignedIn, edition: string) => {
    unkept(c)
    const until = await isFreshUntil(door, c, signedIn)
    return {
      ...(await readVault(newsroom, signedIn.person, edition)),
      freshFor: until && Math.floor(Math.max(0, until.getTime() - newsroom.now().getTime()) / 1000),
      by: await waySignedInAfresh(newsroom.stores, signedIn.person.id),
    }
  }
  /** Whoever may not see the story is told so before anything of the vault is asked of them. */
  const whoIsFresh = async (c: Ask, edition: string) => {
    const signedIn = await who(door, c)
    await readVault(newsroom, signedIn.person, edition)
    await needFresh(door, c, signedIn)
    return signedIn
  }

  app.openapi(afresh, async (c) => {
    const signedIn = await who(door, c)
    const { person } = signedIn
    const given = c.req.valid('json')
    const sign = () => signInAfresh(entry, signedIn, given)
    const { note, until } =
      (await waySignedInAfresh(newsroom.stores, person.id)) === 'code'
        ? await attempts.code(addressOf(door, c), person.id, sign)
        : await attempts.password(addressOf(door, c), `password of ${person.id}`, sign)
    carryFresh(door, c, note)
    return c.json({ until: until.toISOString() }, 200)
  })

  app.openapi(read, async (c) => {
    const signedIn = await who(door, c)
    return c.json(await listed(c, signedIn, c.req.valid('param').id), 200)
  })

  app.openapi(keep, async (c) => {
    const signedIn = await who(door, c)
    const { id: edition } = c.req.valid('param')
    await keepEntry(newsroom, signedIn.person, edition, c.req.valid('json'))
    return c.json(await listed(c, signedIn, edition), 200)
  })

  app.openapi(open, async (c) => {
    const { id: edition } = c.req.valid('param')
    const { person } = await whoIsFresh(c, edition)
    unkept(c)
    return c.json(await openEntry(newsroom, person, edition, c.req.valid('json').entry), 200)
  })

  app.openapi(change, async (c) => {
    const { id: edition } = c.req.valid('param')
    const signedIn = await whoIsFresh(c, edition)
    await changeEntry(newsroom, signedIn.person, edition, c.req.valid('json'))
    return c.json(await listed(c, signedIn, edition), 200)
  })

  app.openapi(readers, async (c) => {
    const { id: edition } = c.req.valid('param')
    const signedIn = await whoIsFresh(c, edition)
    await nameVaultReader(newsroom, signedIn.person, edition, c.req.valid('json'))
    return c.json(await listed(c, signedIn, edition), 200)
  })

  app.openapi(purge, async (c) => {
    const { id: edition } = c.req.valid('param')
    const signedIn = await whoIsFresh(c, edition)
    await purgeEntry(newsroom, signedIn.person, edition, c.req.valid('json').entry)
    return c.json(await listed(c, signedIn, edition), 200)
  })

  app.openapi(addition, async (c) => {
    const { id: edition } = c.req.valid('param')
    const signedIn = await whoIsFresh(c, edition)
    const { base64, ...named } = c.req.valid('json')
    const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
    await addDocument(newsroom, signedIn.person, edition, { ...named, bytes })
    return c.json(await listed(c, signedIn, edition), 200)
  })

  app.openapi(removal, async (c) => {
    const { id: edition } = c.req.valid('param')
    const signedIn = await whoIsFresh(c, edition)
    await removeDocument(newsroom, signedIn.person, edition, c.req.valid('json'))
    return c.json(await listed(c, signedIn, edition), 200)
  })

  app.openapi(document, async (c) => {
    const { id: edition } = c.req.valid('param')
    const { person } = await whoIsFresh(c, edition)
    const { name, bytes } = await takeDocument(newsroom, person, edition, c.req.valid('json'))
    unkept(c)
    return c.body(new Uint8Array(bytes), 200, {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    })
  })
}
