import { decodeWire, LARGEST_WIRE, readWire, remarksOn } from '@copydesk/shared/formats'
import { createRoute, z } from '@hono/zod-openapi'
import { houseBook } from '../../credits/house/house-book.ts'
import { demand } from '../../story/about.ts'
import { type App, type Door, limit, who } from '../door.ts'
import { answers, wireReadingSchema } from '../schemas.ts'

const read = createRoute({
  method: 'post',
  path: '/api/imports',
  middleware: limit(LARGEST_WIRE),
  request: {
    body: {
      description: 'A file of wire text',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
      required: true,
    },
  },
  responses: answers(
    'The text, what was read of it, and what to look at in it; nothing is made until a story is',
    z.object({ text: z.string(), reading: wireReadingSchema, remarks: z.array(z.string()) }),
  ),
})

export function importRoutes(app: App, door: Door) {
  app.openapi(read, async (c) => {
    const { person } = await who(door, c)
    demand('create', { asker: person })
    const text = decodeWire(new Uint8Array(await c.req.arrayBuffer()))
    const { styles } = await houseBook(door.newsroom.stores)
    const reading = readWire(text, styles)
    return c.json({ text, reading, remarks: remarksOn(reading) }, 200)
  })
}
