import * as z from 'zod'

/** A moment, as the wire has it. */
export const instant = z.iso.datetime({ offset: true })
