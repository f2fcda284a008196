import { houseBookSchema, houseStyleSchema, ownRoleSchema } from '@copydesk/shared/credits/lines'
import { createRoute, z } from '@hono/zod-openapi'
import { addStyle } from '../../credits/house/add-style.ts'
import { askHoldings } from '../../credits/house/ask-holdings.ts'
import { changeStyle } from '../../credits/house/change-style.ts'
import { chooseStyle } from '../../credits/house/choose-style.ts'
import { defineRole } from '../../credits/house/define-role.ts'
import { houseBook } from '../../credits/house/house-book.ts'
import { removeStyle } from '../../credits/house/remove-style.ts'
import { resetStyle } from '../../credits/house/reset-style.ts'
import { retireRole } from '../../credits/house/retire-role.ts'
import { undoStyle } from '../../credits/house/undo-style.ts'
import { type App, type Door, limit, SMALL, who } from '../door.ts'
import { answers, body } from '../schemas.ts'

const short = z.string().max(64)
const seenStyle = { language: short, id: short, seen: z.int() }
const now = answers('How the newsroom prints now', z.object({ house: houseBookSchema }))
const act = <T extends z.ZodRawShape>(path: string, asked: T) =>
  createRoute({
    method: 'post',
    path,
    middleware: limit(SMALL),
    request: { body: body(z.object(asked)) },
    responses: now,
  })

const read = createRoute({ method: 'get', path: '/api/house', responses: now })
const change = act('/api/house/styles/change', { ...seenStyle, style: houseStyleSchema })
const add = act('/api/house/styles/add', { language: short, like: short, name: z.string().max(80) })
const reset = act('/api/house/styles/reset', seenStyle)
const undo = act('/api/house/styles/undo', seenStyle)
const remove = act('/api/house/styles/remove', seenStyle)
const choose = act('/api/house/choose', {
  language: short,
  desk: short.nullable(),
  style: short.nullable(),
})
const holdings = act('/api/house/holdings', { desk: short, asks: z.boolean() })

const { role, retired: _, ...definition } = ownRoleSchema.shape
const define = act('/api/house/roles/define', { role: role.nullable(), ...definition })
const retire = act('/api/house/roles/retire', { role })
const bringBack = act('/api/house/roles/bring-back', { role })

export function houseRoutes(app: App, door: Door) {
  const { newsroom } = door

  app.openapi(read, async (c) => {
    await who(door, c)
    return c.json({ house: await houseBook(newsroom.stores) }, 200)
  })

  app.openapi(change, async (c) => {
    const { person } = await who(door, c)
    return c.json({ house: await changeStyle(newsroom, person, c.req.valid('json')) }, 200)
  })

  app.openapi(add, async (c) => {
    const { person } = await who(door, c)
    return c.json({ house: await addStyle(newsroom, person, c.req.valid('json')) }, 200)
  })

  app.openapi(reset, async (c) => {
    const { person } = await who(door, c)
    return c.json({ house: await resetStyle(newsroom, person, c.req.valid('json')) }, 200)
  })

  app.openapi(undo, async (c) => {
    const { person } = await who(door, c)
    return c.json({ house: await undoStyle(newsroom, person, c.req.valid('json')) }, 200)
  })

  app.openapi(remove, async (c) => {
    const { person } = await who(door, c)
    return c.json({ house: await removeStyle(newsroom, person, c.req.valid('json')) }, 200)
  })

  app.openapi(choose, async (c) => {
    const { person } = await who(door, c)
    return c.json({ house: await chooseStyle(newsroom, person, c.req.valid('json')) }, 200)
  })

  app.openapi(holdings, async (c) => {
    const { person } = await who(door, c)
    return c.json({ house: await askHoldings(newsroom, person, c.req.valid('json')) }, 200)
  })

  app.openapi(define, async (c) => {
    const { person } = await who(door, c)
    return c.json({ house: await defineRole(newsroom, person, c.req.valid('json')) }, 200)
  })

  app.openapi(retire, async (c) => {
    const { person } = await who(door, c)
    const asked = { ...c.req.valid('json'), retired: true }
    return c.json({ house: await retireRole(newsroom, person, asked) }, 200)
  })

  app.openapi(bringBack, async (c) => {
    const { person } = await who(door, c)
    const asked = { ...c.req.valid('json'), retired: false }
    return c.json({ house: await retireRole(newsroom, person, asked) }, 200)
  })
}
