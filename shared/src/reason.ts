import * as z from 'zod'

/** Letters of a reason, a note or an answer that goes on record. */
export const LONGEST_REASON = 2000

export const reasonSchema = z.string().trim().min(1, 'Say why.').max(LONGEST_REASON)
