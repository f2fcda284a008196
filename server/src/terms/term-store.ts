import type { Language } from '@copydesk/shared/languages'
import type { NewTerm, Term } from '@copydesk/shared/terms'
import type { By } from '../act-store.ts'

/** The newsroom's terms, by pair of languages. One that is removed is kept, so that it can come back. */
export interface TermStore {
  /** Those that stand, by their words; of one pair, or all. */
  list(pair?: { from?: Language | undefined; to?: Language | undefined }): Promise<Term[]>
  /** Another one whenever any of them was added, changed, removed or brought back: what was made of them is made anew then. */
  stamp(pair: { from: Language; to: Language }): Promise<string>
  /** Also one that was removed. */
  find(id: string): Promise<{ term: Term; isRemoved: boolean } | null>
  /** The one that stands and whose words are the same up to case and spaces. */
  same(term: Pick<Term, 'from' | 'to' | 'term'>): Promise<Term | null>
  count(): Promise<number>
  add(id: string, term: NewTerm, by: By): Promise<void>
  change(term: Term, by: By): Promise<void>
  /** @param at null brings it back. */
  remove(id: string, at: Date | null): Promise<void>
}
