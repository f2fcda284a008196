import { languageSchema } from '@copydesk/shared/languages'
import { importedRulesSchema, newRuleSchema, ruleSchema } from '@copydesk/shared/stylebook'
import { createRoute, z } from '@hono/zod-openapi'
import { importRules } from '../../stylebook/import-rules.ts'
import { keepRule } from '../../stylebook/keep-rule.ts'
import { exportRules, readStylebook } from '../../stylebook/read-stylebook.ts'
import { removeRule, restoreRule } from '../../stylebook/remove-rule.ts'
import { type App, type Door, limit, SMALL, SMALL_POST, who } from '../door.ts'
import { removableRoutes } from '../removable-routes.ts'
import { answers, body, byId, refused } from '../schemas.ts'

const ofLanguage = z.object({ language: languageSchema.optional() })
const told = z.object({ rule: ruleSchema })
/** As many rules as a stylebook has, with their reasons. */
const TABLE = 4_000_000

const read = createRoute({
  method: 'get',
  path: '/api/stylebook',
  request: { query: ofLanguage },
  responses: answers(
    'The rules that copy is held against, of one language or all',
    z.object({ rules: z.array(ruleSchema) }),
  ),
})

const add = createRoute({
  ...SMALL_POST,
  path: '/api/stylebook',
  request: { body: body(newRuleSchema) },
  responses: answers('The rule', told),
})

const change = createRoute({
  method: 'patch',
  path: '/api/stylebook/{id}',
  middleware: limit(SMALL),
  request: { params: byId, body: body(newRuleSchema) },
  responses: answers('The rule as it is now', told),
})

const bring = createRoute({
  method: 'post',
  path: '/api/stylebook/import',
  middleware: limit(TABLE),
  request: { body: body(z.object({ csv: z.string() })) },
  responses: answers(
    'How many rules were added and changed; a table of which a line cannot be read changes nothing',
    importedRulesSchema,
  ),
})

const write = createRoute({
  method: 'get',
  path: '/api/stylebook/export',
  request: { query: ofLanguage },
  responses: {
    200: { description: 'The same as a table', content: { 'text/csv': { schema: z.string() } } },
    default: refused,
  },
})

export function stylebookRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(read, async (c) => {
    await who(door, c)
    return c.json({ rules: await readStylebook(newsroom, c.req.valid('query').language) }, 200)
  })

  app.openapi(add, async (c) => {
    const { person } = await who(door, c)
    return c.json({ rule: await keepRule(newsroom, person, null, c.req.valid('json')) }, 200)
  })

  app.openapi(change, async (c) => {
    const { person } = await who(door, c)
    const { id } = c.req.valid('param')
    return c.json({ rule: await keepRule(newsroom, person, id, c.req.valid('json')) }, 200)
  })

  removableRoutes(app, door, '/api/stylebook', { remove: removeRule, restore: restoreRule })

  app.openapi(bring, async (c) => {
    const { person } = await who(door, c)
    return c.json(await importRules(newsroom, person, c.req.valid('json').csv), 200)
  })

  app.openapi(write, async (c) => {
    const { person } = await who(door, c)
    const table = await exportRules(newsroom, person, c.req.valid('query').language)
    return c.body(table, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="stylebook-${newsroom.now().toISOString().slice(0, 10)}.csv"`,
    })
  })
}
