import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../newsroom.ts'

/** Every act is somebody's: what is imported on the machine itself is the first managing editor's. */
export async function whoImports({ stores }: Pick<Newsroom, 'stores'>): Promise<Person> {
  const person = await stores.people.firstManagingEditor()
  if (person) return person
  throw new Refusal(
    'forbidden',
    'A managing editor must be there first: copydesk user add … --role managing-editor',
  )
}
