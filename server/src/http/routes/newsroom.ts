import { languageSchema } from '@copydesk/shared/languages'
import { NEWSROOM_NAME_LENGTH } from '@copydesk/shared/people'
import { zoneSchema } from '@copydesk/shared/publication'
import { createRoute, z } from '@hono/zod-openapi'
import { changeNewsroom } from '../../people/change-newsroom.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body } from '../schemas.ts'

const name = z.string().min(1).max(NEWSROOM_NAME_LENGTH)
const languages = z.array(languageSchema).max(50)

const change = createRoute({
  method: 'patch',
  path: '/api/newsroom',
  middleware: limit(SMALL),
  request: {
    body: body(
      z.object({ name: name.optional(), languages: languages.optional(), zone: zoneSchema.optional() }),
    ),
  },
  responses: answers(
    'The newsroom as it is now',
    z.object({ newsroom: z.object({ name, languages, zone: z.string() }) }),
  ),
})

export function newsroomRoutes(app: App, door: Door) {
  app.openapi(change, async (c) => {
    const { person } = await who(door, c)
    return c.json({ newsroom: await changeNewsroom(door.entry, person, c.req.valid('json')) }, 200)
  })
}
