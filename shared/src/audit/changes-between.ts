/** What changed, field by field. */
type Changed = Record<string, { from: unknown; to: unknown }>

/** The fields that are another after the change; those it does not name stay. */
export function changesBetween<T extends object>(before: T, change: Partial<T>): Changed {
  const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
  return Object.fromEntries(
    (Object.keys(change) as (keyof T & string)[])
      .filter((field) => change[field] !== undefined && !same(before[field], change[field]))
      .map((field) => [field, { from: before[field] ?? null, to: change[field] ?? null }]),
  )
}
