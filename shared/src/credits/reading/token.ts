import type { AnyRole } from '../credit-roles.ts'

/** A stretch of a line, and what it is to it. */
export interface Token {
  kind:
    | 'text'
    | 'label'
    | 'none'
    | 'after'
    | 'and'
    | 'at'
    | 'begins'
    | 'behind'
    | 'apart'
    | 'job'
    | 'title'
    | 'comma'
    | 'slash'
    | 'cut'
    | 'contact'
    | 'date'
  from: number
  to: number
  /** For a label or a verb. */
  roles: readonly AnyRole[]
  uncertain: boolean
  /** A label that may be a job as well. */
  weak?: true
}
