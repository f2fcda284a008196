import type { HouseStyle, OwnRole, StyleChoice } from '@copydesk/shared/credits'
import type { By } from '../../act-store.ts'

/** A house style after one of its changes. */
export interface StyleRevision {
  language: string
  id: string
  revision: number
  /** Id of the given style that it began as. */
  began: string
  /** Null: as it was given, or for one of the newsroom's own, gone. */
  style: HouseStyle | null
  /** The revision that taking back the change leads to; null where there is nothing to take back. */
  undoTo: number | null
}

/** How the newsroom prints. Every change of a style is kept, so that it can be taken back. */
export interface HouseStore {
  /** Each as it is now. */
  styles(): Promise<StyleRevision[]>
  /** Null for one that was never changed. */
  latest(language: string, id: string): Promise<StyleRevision | null>
  at(language: string, id: string, revision: number): Promise<StyleRevision | null>
  /** Throws when there is one of that number. */
  append(style: StyleRevision, by: By): Promise<void>
  choices(): Promise<StyleChoice[]>
  /** @param style null takes the choice back. */
  choose(choice: Omit<StyleChoice, 'style'> & { style: string | null }): Promise<void>
  /** Roles of the newsroom's own, retired ones too, in the order in which they were made: none ever goes. */
  roles(): Promise<OwnRole[]>
  /** Adds it, or changes the one of that name. */
  keepRole(role: OwnRole): Promise<void>
  /** Ids of the desks whose stories say what their authors hold of what they are about. */
  holdings(): Promise<string[]>
  askHoldings(desk: string, asks: boolean): Promise<void>
}
