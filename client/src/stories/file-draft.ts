/** What is typed on the File page, and how far its filing has come. It stays on the phone until it is filed. */
export interface FileDraft {
  slug: string
  headline: string
  text: string
  note: string
  desk: string
  /** When its creation was first asked for: from then on a story of this slug may exist already. */
  askedAt: string | null
  /** The edition, once the newsroom has it. What was typed is there; only filing is left. */
  edition: string | null
}

/** Two people who share a phone do not see each other's words. */
const placeOf = (person: string) => `copydesk:file:${person}`

export const emptyDraft = (desk: string): FileDraft => ({
  slug: '',
  headline: '',
  text: '',
  note: '',
  desk,
  askedAt: null,
  edition: null,
})

/** Whatever else stands in the storage, an older page's form of it included, is no draft. */
export function readDraft(person: string, desk: string): FileDraft {
  const empty = emptyDraft(desk)
  try {
    const kept = JSON.parse(localStorage.getItem(placeOf(person)) ?? 'null') as Partial<FileDraft> | null
    if (kept === null || typeof kept !== 'object') return empty
    const words = (field: 'slug' | 'headline' | 'text' | 'note' | 'desk') =>
      typeof kept[field] === 'string' ? kept[field] : empty[field]
    return {
      slug: words('slug'),
      headline: words('headline'),
      text: words('text'),
      note: words('note'),
      desk: words('desk'),
      askedAt: typeof kept.askedAt === 'string' ? kept.askedAt : null,
      edition: typeof kept.edition === 'string' ? kept.edition : null,
    }
  } catch {
    // Nothing readable is kept, or the browser forbids storage: the page begins empty.
    return empty
  }
}

/** Whether it is really kept: a full or forbidden storage has to be said. */
export function keepDraft(person: string, draft: FileDraft): boolean {
  try {
    localStorage.setItem(placeOf(person), JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

export function forgetDraft(person: string): void {
  try {
    localStorage.removeItem(placeOf(person))
  } catch {
    // What cannot be reached was never kept.
  }
}
