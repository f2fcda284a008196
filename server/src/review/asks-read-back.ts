import type { Reviewed } from './conditions/condition-of.ts'

type Asked = Pick<Reviewed, 'edition' | 'filed' | 'written'> & { copy: Pick<Reviewed['copy'], 'hash'> }

/** Id of whoever filed it, where others have changed the copy since. */
export function asksReadBack({ edition, filed, copy, written }: Asked): string | null {
  if (edition.state !== 'submitted' && edition.state !== 'approved') return null
  if (filed === null || filed.madeBy === null || filed.hash === copy.hash) return null
  return written.sinceFiled.some((person) => person !== filed.madeBy) ? filed.madeBy : null
}
