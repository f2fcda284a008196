import { creditRoleSchema, suggestionSchema, withheldSchema } from '@copydesk/shared/credits'
import { editionPageSchema, namedSchema } from '@copydesk/shared/story'
import { createRoute, z } from '@hono/zod-openapi'
import { answerName } from '../../credits/answer-name.ts'
import { dismissSuggestion } from '../../credits/dismiss-suggestion.ts'
import { suggestCredits } from '../../credits/suggest-credits.ts'
import { dropWithheld } from '../../credits/withheld/drop-withheld.ts'
import { readWithheld } from '../../credits/withheld/read-withheld.ts'
import { whichWithheld } from '../../credits/withheld/which-withheld.ts'
import { withholdCredit } from '../../credits/withheld/withhold-credit.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, byId } from '../schemas.ts'

const id = z.string().max(64)
const suggested = z.object({ suggestions: z.array(suggestionSchema) })

const suggestions = createRoute({
  method: 'get',
  path: '/api/editions/{id}/credit-suggestions',
  request: { params: byId },
  responses: answers(
    'Who worked on it, by what the server knows; whoever is credited stays among them',
    suggested,
  ),
})

const dismiss = createRoute({
  method: 'post',
  path: '/api/editions/{id}/dismiss-credit',
  middleware: limit(SMALL),
  request: { params: byId, body: body(z.object({ person: id, role: creditRoleSchema })) },
  responses: answers('Who worked on it, without what was dismissed', suggested),
})

const answer = createRoute({
  method: 'post',
  path: '/api/editions/{id}/answer-name',
  middleware: limit(SMALL),
  request: { params: byId, body: body(namedSchema) },
  responses: answers('The page, where whoever the name means is credited', editionPageSchema),
})

const withheld = createRoute({
  method: 'get',
  path: '/api/editions/{id}/withheld-credits',
  request: { params: byId },
  responses: answers(
    'How many credits are withheld; whose, for those who say who is credited',
    withheldSchema,
  ),
})

const withhold = createRoute({
  method: 'post',
  path: '/api/editions/{id}/withhold-credit',
  middleware: limit(SMALL),
  request: {
    params: byId,
    body: body(z.object({ name: z.string().max(1000), role: creditRoleSchema })),
  },
  responses: answers('The withheld credits as they are now', withheldSchema),
})

const drop = createRoute({
  method: 'post',
  path: '/api/editions/{id}/drop-withheld-credit',
  middleware: limit(SMALL),
  request: { params: byId, body: body(z.object({ credit: id })) },
  responses: answers('The withheld credits as they are now', withheldSchema),
})

const names = z.array(z.string().max(1000)).max(200)

const which = createRoute({
  method: 'post',
  path: '/api/editions/{id}/which-withheld',
  middleware: limit(SMALL),
  request: { params: byId, body: body(z.object({ names })) },
  responses: answers('Those of the names that no edition of the story names', z.object({ names })),
})

export function editionCreditRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(suggestions, async (c) => {
    const { person } = await who(door, c)
    return c.json({ suggestions: await suggestCredits(newsroom, person, c.req.valid('param').id) }, 200)
  })

  app.openapi(dismiss, async (c) => {
    const { person } = await who(door, c)
    const { id: edition } = c.req.valid('param')
    await dismissSuggestion(newsroom, person, edition, c.req.valid('json'))
    return c.json({ suggestions: await suggestCredits(newsroom, person, edition) }, 200)
  })

  app.openapi(answer, async (c) => {
    const { person } = await who(door, c)
    const { id: edition } = c.req.valid('param')
    return c.json(await answerName(newsroom, person, edition, c.req.valid('json')), 200)
  })

  app.openapi(withheld, async (c) => {
    const { person } = await who(door, c)
    return c.json(await readWithheld(newsroom, person, c.req.valid('param').id), 200)
  })

  app.openapi(which, async (c) => {
    const { person } = await who(door, c)
    const asked = c.req.valid('json').names
    return c.json({ names: await whichWithheld(newsroom, person, c.req.valid('param').id, asked) }, 200)
  })

  app.openapi(withhold, async (c) => {
    const { person } = await who(door, c)
    return c.json(await withholdCredit(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(drop, async (c) => {
    const { person } = await who(door, c)
    const { credit } = c.req.valid('json')
    return c.json(await dropWithheld(newsroom, person, c.req.valid('param').id, credit), 200)
  })
}
