import type { Field } from '@copydesk/shared/copy'

/** Where somebody's caret stands: positions as JSON, relative to characters, so that they move along. */
export interface CaretState {
  field: Field
  anchor: unknown
  head: unknown
}

export interface OtherCaret extends CaretState {
  client: number
  name: string
  /** Index of the person's colour. */
  color: number
}

/** Other people's carets in a field, out of presence states of which nothing is taken on trust. */
export function othersIn(field: Field, states: ReadonlyMap<number, unknown>, own: number): OtherCaret[] {
  const others: OtherCaret[] = []
  for (const [client, state] of states) {
    if (client === own || !isRecord(state) || !isRecord(state.caret) || !isRecord(state.person)) continue
    const { field: at, anchor, head } = state.caret
    if (at !== field) continue
    const { name, color } = state.person
    others.push({
      client,
      field,
      anchor,
      head,
      name: typeof name === 'string' ? name.slice(0, 60) : '',
      color: typeof color === 'number' && Number.isInteger(color) && color >= 0 && color < 12 ? color : 0,
    })
  }
  return others
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
