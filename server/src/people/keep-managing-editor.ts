import { Refusal } from '@copydesk/shared/refusal'
import type { Stores } from '../stores.ts'

/** Refuses to take this person away from those who look after the newsroom, when there is nobody else who does. */
export async function keepManagingEditor({ people }: Pick<Stores, 'people'>, id: string): Promise<void> {
  const managing = (await people.enterables()).filter(({ role }) => role === 'managing-editor')
  if (managing.some((person) => person.id !== id) || !managing.some((person) => person.id === id)) return
  throw new Refusal(
    'conflict',
    'This is the only managing editor. Make somebody else managing editor first, or nobody can look after the newsroom.',
  )
}
