import type { Stores } from '../stores.ts'

/** The slot and the duty editors; where nobody is on, the desk's editors. */
export async function atTheDesk({ shifts, duties, people }: Stores, desk: string): Promise<string[]> {
  const slot = (await shifts.on(desk))?.slot
  const onDuty = (await duties.list())
    .filter((held) => held.desk === desk && held.duty === 'duty-editor')
    .map(({ person }) => person)
  const on = new Set([...(slot === undefined ? [] : [slot]), ...onDuty])
  if (on.size > 0) return [...on]
  const everybody = await people.byId()
  return (await shifts.peopleOf(desk)).filter((id) => everybody.get(id)?.role === 'editor')
}
