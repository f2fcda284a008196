import type { SharedEdition } from '../sync/index.ts'
import type { Saving } from './saving.ts'

export function useSaving(_edition: SharedEdition): Saving {
  return { is: 'saved' }
}
