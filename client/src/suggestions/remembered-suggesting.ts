/** Of whoever sits at this computer, for one edition: off unless they said otherwise. */
export const suggestingPlace = (person: string, edition: string) => `copydesk:suggesting:${person}:${edition}`

/** A browser may forbid storage. */
export function isRemembered(place: string): boolean {
  try {
    return localStorage.getItem(place) === 'on'
  } catch {
    return false
  }
}
