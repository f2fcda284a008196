import { languageSchema } from '@copydesk/shared/languages'
import { deskSchema, facesSchema, heldDutySchema, personSchema } from '@copydesk/shared/people'
import { redactedStoriesSchema } from '@copydesk/shared/redaction'
import { createRoute, z } from '@hono/zod-openapi'
import { UNNAMED } from '../../people/desk-store.ts'
import { readFaces } from '../../profile/read-faces.ts'
import { readRedacted } from '../../redaction/read-redacted.ts'
import { type App, type Door, headersFrom, who } from '../door.ts'
import { answers } from '../schemas.ts'
import { passCookies } from '../signed.ts'

const standingSchema = z
  .object({ desks: z.array(z.string()), duties: z.array(heldDutySchema) })
  .describe('The desks that you stand on, none being every desk, and your duties there')

const me = createRoute({
  method: 'get',
  path: '/api/me',
  responses: answers(
    'Who you are, and where',
    z.object({
      person: personSchema,
      standing: standingSchema,
      newsroom: z.object({ name: z.string(), languages: z.array(languageSchema), zone: z.string() }),
      desks: z.array(deskSchema),
      people: z.array(personSchema),
      faces: facesSchema,
      redacted: redactedStoriesSchema.describe(
        'What was kept of them before may have words that are removed',
      ),
    }),
  ),
})

export function meRoutes(app: App, door: Door) {
  app.openapi(me, async (c) => {
    const { person: asker, session } = await who(door, c)
    const { duties, desks: standsOn, ...person } = asker
    const { stores } = door.newsroom
    const { desks, people } = stores
    const newsroom = (await desks.newsroom()) ?? UNNAMED
    const [allDesks, everybody] = [await desks.all(), await people.enterables()]
    passCookies(c, await door.sessions.renew(headersFrom(door, c)))
    door.later(() => door.sessions.seen(session), 'when a session was seen was not noted')
    const standing = { desks: [...standsOn], duties: [...duties] }
    const faces = await readFaces(stores)
    const redacted = await readRedacted(stores, person)
    return c.json({ person, standing, newsroom, desks: allDesks, people: everybody, faces, redacted }, 200)
  })
}
