import * as z from 'zod'

/** The states of an edition as the API names them; the interface says Draft, Filed, Cleared, … */
export const STATES = ['draft', 'submitted', 'approved', 'published', 'spiked', 'killed'] as const
export const stateSchema = z.enum(STATES)
export type State = z.infer<typeof stateSchema>
