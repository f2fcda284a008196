import { houseStyleOf } from './languages/index.ts'

/** "By A, B and C"; empty when nobody is named. */
export function printByline(names: readonly string[], language: string): string {
  return names.length === 0 ? '' : houseStyleOf(language).byline(names)
}
