import type { Language } from '@copydesk/shared/languages'
import type { NewRule, Rule } from '@copydesk/shared/stylebook'
import type { By } from '../act-store.ts'

/** The rules of the newsroom's stylebook. One that is removed is kept, so that it can come back. */
export interface RuleStore {
  /** Those that stand, by their words; of one language, or all. */
  list(language?: Language): Promise<Rule[]>
  /** Another one whenever any of them was added, changed, removed or brought back: what was made of them is made anew then. */
  stamp(language: Language): Promise<string>
  /** Also one that was removed. */
  find(id: string): Promise<{ rule: Rule; isRemoved: boolean } | null>
  add(id: string, rule: NewRule, by: By): Promise<void>
  change(rule: Rule, by: By): Promise<void>
  /** @param at null brings it back. */
  remove(id: string, at: Date | null): Promise<void>
}
