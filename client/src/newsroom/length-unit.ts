import { countedIn } from '@copydesk/shared/copy'

/** What copy is counted in, behind so many of it. */
export const lengthUnit = (language: string, count: number): string => {
  const unit = countedIn(language)
  return count === 1 ? unit : `${unit}s`
}
