/**
 * How a role is said, with `{}` where the names stand; without it they stand behind, after a space. `feminine` and
 * `masculine` are used where everybody's gender is known, `one` where it is not.
 */
export type Label =
  | string
  | {
      one: string
      many?: string
      feminine?: string
      masculine?: string
      /** Once the line has named who translated: "édité par" is then the translation's editor. */
      behindTranslation?: string
    }

/** Every form that a label can take. */
export const formsOf = (label: Label): string[] =>
  typeof label === 'string' ? [label] : Object.values(label).filter((form) => form !== undefined)

/** What stands before the names, and what behind. */
export function aroundNames(form: string): { before: string; behind: string } {
  const slot = form.indexOf('{}')
  if (slot < 0) return { before: `${form} `, behind: '' }
  return { before: form.slice(0, slot), behind: form.slice(slot + 2) }
}
