import { frontSchema, newPlaceSchema } from '@copydesk/shared/fronts'
import { languageSchema } from '@copydesk/shared/languages'
import { createRoute, z } from '@hono/zod-openapi'
import { placeOnFront } from '../../public/fronts/place-on-front.ts'
import { showFront } from '../../public/fronts/show-front.ts'
import { takeOffFront } from '../../public/fronts/take-off-front.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body } from '../schemas.ts'

const ofLanguage = z.object({ language: languageSchema })
const front = answers('The front as it is now', frontSchema)

const read = createRoute({
  method: 'get',
  path: '/api/fronts/{language}',
  request: { params: ofLanguage },
  responses: front,
})

const place = createRoute({
  method: 'post',
  path: '/api/fronts/{language}/place',
  middleware: limit(SMALL),
  request: { params: ofLanguage, body: body(newPlaceSchema) },
  responses: front,
})

const takeOff = createRoute({
  method: 'post',
  path: '/api/fronts/{language}/take-off',
  middleware: limit(SMALL),
  request: { params: ofLanguage, body: body(newPlaceSchema.pick({ edition: true })) },
  responses: front,
})

/** What stands on the fronts, for those who order them; what readers see of it is `newsRoutes`. */
export function frontRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(read, async (c) => {
    const { person } = await who(door, c)
    return c.json(await showFront(newsroom, person, c.req.valid('param').language), 200)
  })

  app.openapi(place, async (c) => {
    const { person } = await who(door, c)
    const { language } = c.req.valid('param')
    await placeOnFront(newsroom, person, language, c.req.valid('json'))
    return c.json(await showFront(newsroom, person, language), 200)
  })

  app.openapi(takeOff, async (c) => {
    const { person } = await who(door, c)
    const { language } = c.req.valid('param')
    await takeOffFront(newsroom, person, language, c.req.valid('json').edition)
    return c.json(await showFront(newsroom, person, language), 200)
  })
}
