/** Who looks at a copy before it may go out: so many people, and not only whoever wrote most of it. */
export interface Eyes {
  /** How many the desk asks for. */
  approvals: number
  /** Id of whoever wrote or translated most of the copy, where that may not be cleared by them alone. */
  mainWriter: string | null
  /** Ids of the people who have cleared exactly this copy. */
  clearedBy: readonly string[]
}

/** How many more people must clear it; whoever wrote most of it counts beside another. */
export function eyesMissing({ approvals, mainWriter, clearedBy }: Eyes): number {
  const people = new Set(clearedBy)
  const fewer = Math.max(0, approvals - people.size)
  const isAlone = mainWriter !== null && people.size > 0 && [...people].every((one) => one === mainWriter)
  return fewer === 0 && isAlone ? 1 : fewer
}
