import { languageSchema } from '@copydesk/shared/languages'
import { importedTermsSchema, newTermSchema, termSchema } from '@copydesk/shared/terms'
import { createRoute, z } from '@hono/zod-openapi'
import { importTerms } from '../../terms/import-terms.ts'
import { keepTerm } from '../../terms/keep-term.ts'
import { exportTerms, readTermbase } from '../../terms/read-terms.ts'
import { removeTerm, restoreTerm } from '../../terms/remove-term.ts'
import { type App, type Door, limit, SMALL, SMALL_POST, who } from '../door.ts'
import { removableRoutes } from '../removable-routes.ts'
import { answers, body, byId, refused } from '../schemas.ts'

const pair = z.object({ from: languageSchema.optional(), to: languageSchema.optional() })
const told = z.object({ term: termSchema })
/** Ten thousand terms with their notes. */
const TABLE = 4_000_000

const read = createRoute({
  method: 'get',
  path: '/api/terms',
  request: { query: pair },
  responses: answers(
    'The newsroom’s terms, of one pair of languages or all',
    z.object({ terms: z.array(termSchema) }),
  ),
})

const add = createRoute({
  ...SMALL_POST,
  path: '/api/terms',
  request: { body: body(newTermSchema) },
  responses: answers('The term', told),
})

const change = createRoute({
  method: 'patch',
  path: '/api/terms/{id}',
  middleware: limit(SMALL),
  request: { params: byId, body: body(newTermSchema) },
  responses: answers('The term as it is now', told),
})

const bring = createRoute({
  method: 'post',
  path: '/api/terms/import',
  middleware: limit(TABLE),
  request: { body: body(z.object({ csv: z.string() })) },
  responses: answers(
    'How many terms were added and changed; a table of which a line cannot be read changes nothing',
    importedTermsSchema,
  ),
})

const write = createRoute({
  method: 'get',
  path: '/api/terms/export',
  request: { query: pair },
  responses: {
    200: { description: 'The same as a table', content: { 'text/csv': { schema: z.string() } } },
    default: refused,
  },
})

export function termRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(read, async (c) => {
    await who(door, c)
    return c.json({ terms: await readTermbase(newsroom, c.req.valid('query')) }, 200)
  })

  app.openapi(add, async (c) => {
    const { person } = await who(door, c)
    return c.json({ term: await keepTerm(newsroom, person, null, c.req.valid('json')) }, 200)
  })

  app.openapi(change, async (c) => {
    const { person } = await who(door, c)
    const { id } = c.req.valid('param')
    return c.json({ term: await keepTerm(newsroom, person, id, c.req.valid('json')) }, 200)
  })

  removableRoutes(app, door, '/api/terms', { remove: removeTerm, restore: restoreTerm })

  app.openapi(bring, async (c) => {
    const { person } = await who(door, c)
    return c.json(await importTerms(newsroom, person, c.req.valid('json').csv), 200)
  })

  app.openapi(write, async (c) => {
    const { person } = await who(door, c)
    const table = await exportTerms(newsroom, person, c.req.valid('query'))
    return c.body(table, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="terms-${newsroom.now().toISOString().slice(0, 10)}.csv"`,
    })
  })
}
