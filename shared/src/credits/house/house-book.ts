import type { HouseStyle } from '../languages/house-style.ts'
import type { OwnRole } from '../roles/own-role.ts'

/** A style that a newsroom adjusted, or made itself. */
export interface KeptStyle {
  /** The language whose words it prints with. */
  language: string
  style: HouseStyle
  /** Id of the given style that it began as; its own, where that one is adjusted. */
  from: string
  /** Counts its changes: whoever changes it says which one they looked at. */
  revision: number
  /** There is a change to take back. */
  undoable: boolean
}

/** Which style a desk prints with in a language; the whole newsroom, where no desk is named. */
export interface StyleChoice {
  language: string
  desk: string | null
  style: string
}

/** What a newsroom decided about how it prints; where it says nothing, the given styles hold. */
export interface HouseBook {
  styles: KeptStyle[]
  choices: StyleChoice[]
  roles: OwnRole[]
  /** Desks whose stories say what their authors hold of what they are about. */
  holdings: string[]
}

/** A newsroom's decisions, as one of its desks prints by them. */
export interface House {
  book: HouseBook
  /** Id of the desk. */
  desk: string
}

export const GIVEN_BOOK: HouseBook = { styles: [], choices: [], roles: [], holdings: [] }
export const GIVEN_HOUSE: House = { book: GIVEN_BOOK, desk: '' }
