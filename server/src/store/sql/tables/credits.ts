export interface CreditTables {
  contributor: {
    id: string
    name: string
    /** The name as it is compared: see `sameName`. */
    nameKey: string
    kind: string
    person: string | null
    bio: string
    /** JSON of the bio by language. */
    bios: string
    /** JSON of the name in other scripts, by language. */
    names: string
    /** JSON of other names that they are found by. */
    aliases: string
    /** Whom credits of this one name instead, since both are the same; null for one that stands. */
    mergedInto: string | null
  }
  /** The words by which a contributor is found, as `searchWords` makes them. */
  contributorWord: { contributor: string; word: string }
  /** What names have in common that may be the same person's: see `likenessesOf`. */
  contributorLikeness: { contributor: string; likeness: string; by: string }
  contributorMerge: {
    id: string
    merged: string
    kept: string
    person: string
    at: string
    /** JSON of what undoing it brings back. */
    before: string
    undoneAt: string | null
  }
  /** Two who seem to be one and are not; the first id is the smaller. */
  contributorApart: { one: string; other: string }
  /** Suggested credits that somebody did not want, and for how much of which evidence. */
  creditDismissal: {
    edition: string
    person: string
    role: string
    kind: string
    amount: number
    by: string
    at: string
  }
  /** Credits of people whose names must not be known: never in a document, never printed. */
  withheldCredit: {
    id: string
    edition: string
    name: string
    role: string
    by: string
    at: string
  }
  /** Who is credited where, as the rooms last said: finds the editions that a changed name changes. */
  editionCredit: { edition: string; contributor: string; role: string }
  /** A house style after each of its changes. */
  houseStyle: {
    language: string
    id: string
    revision: number
    /** Id of the given style that it began as. */
    began: string
    /** JSON; null for as it was given, or for one of the newsroom's own, gone. */
    style: string | null
    /** The revision that taking back the change leads to. */
    undoTo: number | null
    at: string
    person: string
  }
  /** Which style is printed with; an empty desk is the whole newsroom. */
  styleChoice: { language: string; desk: string; style: string }
  /** Roles that the newsroom defines itself; `definition` is JSON. */
  ownRole: { role: string; definition: string; position: number }
  /** Desks whose stories say what their authors hold of what they are about. */
  holdingsDesk: { desk: string }
}
