import type { NewView, View, ViewChange } from '@copydesk/shared/views'
import type { By } from '../act-store.ts'

export interface ViewRecord extends View {
  /** Whoever made it; of one that is no desk's, whose it is. */
  person: string
  isRemoved: boolean
}

/** Filters of the list under a name. One that is removed is kept, so that it can come back. */
export interface ViewStore {
  /** Those that stand, by their names: this person's own, and every desk's. */
  of(person: string): Promise<View[]>
  /** How many of their own somebody has, or a desk: those that stand. */
  count(whose: { person: string } | { desk: string }): Promise<number>
  /** Whoever asks: whether this person may see it is judged by `findView`. Also one that was removed. */
  find(id: string): Promise<ViewRecord | null>
  add(id: string, view: Required<NewView>, by: By): Promise<void>
  change(id: string, change: ViewChange): Promise<void>
  /** @param at null brings it back. */
  remove(id: string, at: Date | null): Promise<void>
}
