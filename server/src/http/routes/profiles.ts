import { profileChangeSchema, profileSchema } from '@copydesk/shared/profile'
import { Refusal } from '@copydesk/shared/refusal'
import { createRoute, z } from '@hono/zod-openapi'
import { changePicture } from '../../profile/change-picture.ts'
import { changeProfile } from '../../profile/change-profile.ts'
import { linkContributor } from '../../profile/link-contributor.ts'
import { readProfile } from '../../profile/read-profile.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body, byId, nothing, refused } from '../schemas.ts'

const LARGEST_PICTURE = 5_000_000
const file = { schema: z.string().openapi({ format: 'binary' }) }
const now = answers('The profile as it is now', profileSchema)

const read = createRoute({
  method: 'get',
  path: '/api/people/{id}/profile',
  request: { params: byId },
  responses: answers('What colleagues may know of somebody', profileSchema),
})

const change = createRoute({
  method: 'patch',
  path: '/api/people/{id}/profile',
  middleware: limit(SMALL),
  request: { params: byId, body: body(profileChangeSchema) },
  responses: now,
})

const picture = createRoute({
  method: 'get',
  path: '/api/people/{id}/picture',
  request: { params: byId },
  responses: { 200: { description: 'A square JPEG', content: { 'image/jpeg': file } }, default: refused },
})

const changeOfPicture = createRoute({
  method: 'post',
  path: '/api/people/{id}/picture',
  middleware: limit(LARGEST_PICTURE),
  request: {
    params: byId,
    body: {
      description: 'A PNG, JPEG or WebP file',
      content: { 'application/octet-stream': file },
      required: true,
    },
  },
  responses: now,
})

const removal = createRoute({
  method: 'post',
  path: '/api/people/{id}/remove-picture',
  middleware: limit(SMALL),
  request: { params: byId, body: body(nothing) },
  responses: now,
})

const link = createRoute({
  method: 'post',
  path: '/api/people/{id}/contributor',
  middleware: limit(SMALL),
  request: { params: byId, body: body(z.object({ contributor: z.string() })) },
  responses: now,
})

export function profileRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(read, async (c) => {
    const { person } = await who(door, c)
    return c.json(await readProfile(newsroom, person, c.req.valid('param').id), 200)
  })

  app.openapi(change, async (c) => {
    const { person } = await who(door, c)
    return c.json(await changeProfile(newsroom, person, c.req.valid('param').id, c.req.valid('json')), 200)
  })

  app.openapi(picture, async (c) => {
    await who(door, c)
    const found = await newsroom.stores.profiles.picture(c.req.valid('param').id)
    if (!found) throw new Refusal('not-found', 'There is no picture of this person.')
    return c.body(new Uint8Array(found.bytes), 200, {
      'Content-Type': 'image/jpeg',
      // Its address changes with it.
      'Cache-Control': 'private, max-age=31536000, immutable',
    })
  })

  app.openapi(changeOfPicture, async (c) => {
    const { person } = await who(door, c)
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    return c.json(await changePicture(newsroom, person, c.req.valid('param').id, bytes), 200)
  })

  app.openapi(removal, async (c) => {
    const { person } = await who(door, c)
    return c.json(await changePicture(newsroom, person, c.req.valid('param').id, null), 200)
  })

  app.openapi(link, async (c) => {
    const { person } = await who(door, c)
    const { contributor } = c.req.valid('json')
    return c.json(await linkContributor(newsroom, person, c.req.valid('param').id, contributor), 200)
  })
}
