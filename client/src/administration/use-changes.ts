import { useState } from 'react'

type Touched<T> = { [Field in keyof T]?: { from: T[Field]; to: T[Field] } }

/**
 * What one person changes in a form, and nothing else of it: a form may stand open while a colleague changes the same
 * thing, and what they changed, a role withdrawn perhaps, must not come back with another field.
 * @param now how it stands, as last heard.
 */
export function useChanges<T extends object>(now: T) {
  const [touched, setTouched] = useState<Touched<T>>({})
  const fields = Object.keys(touched) as (keyof T)[]
  const mine = fields.map((field) => [field, onTopOf(now[field], touched[field])] as const)
  const changed = mine.filter(([field, value]) => !same(value, now[field]))
  return {
    /** What the form shows. */
    values: { ...now, ...(Object.fromEntries(mine) as Partial<T>) },
    /** What is to be sent; null when it is nothing. */
    change: changed.length === 0 ? null : (Object.fromEntries(changed) as Partial<T>),
    set<Field extends keyof T>(field: Field, to: T[Field]) {
      const from = touched[field]?.from ?? now[field]
      const { [field]: _, ...rest } = touched
      setTouched(same(from, to) ? (rest as Touched<T>) : { ...touched, [field]: { from, to } })
    },
    /** It is saved; what was changed again meanwhile stays. */
    settle: () =>
      setTouched((later) => {
        const left = Object.entries(later).filter(([field, one]) => one !== touched[field as keyof T])
        return Object.fromEntries(left) as Touched<T>
      }),
  }
}

/** Of a list what was added and taken away is changed, wherever the rest went meanwhile. */
function onTopOf<Value>(now: Value, change: { from: Value; to: Value } | undefined): Value {
  if (!change) return now
  const { from, to } = change
  if (!Array.isArray(now) || !Array.isArray(from) || !Array.isArray(to) || same(now, from)) return to
  const kept = now.filter((one) => to.includes(one) || !from.includes(one))
  return [...kept, ...to.filter((one) => !from.includes(one) && !now.includes(one))] as Value
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
