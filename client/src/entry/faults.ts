/** Sentences by field: what is wrong with it. */
export type Faults<Field extends string> = Partial<Record<Field, string>>

/** Those that there are. */
export function found<Field extends string>(
  checks: Record<Field, string | false | undefined>,
): Faults<Field> {
  return Object.fromEntries(Object.entries(checks).filter(([, fault]) => fault)) as Faults<Field>
}
