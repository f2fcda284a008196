import type { Generated } from 'kysely'

/**
 * The newsroom in SQL: what must have one truth. Times are ISO 8601 in UTC; lists are JSON text; ids are short random
 * words (`newId`). The columns of person, session, account and verification are those that better-auth reads.
 */
export interface NewsroomTables {
  newsroom: {
    id: number
    name: string
    createdAt: string
    /** JSON of the languages that it works in; an empty list while nobody has chosen any. */
    languages: string
    /** Where its clock hangs. */
    zone: Generated<string>
  }
  desk: { id: string; name: string; position: number; closedAt: string | null }
  person: {
    id: string
    name: string
    email: string
    emailVerified: number
    image: string | null
    createdAt: string
    updatedAt: string
    role: string
    desk: string | null
    color: number
    disabledAt: string | null
  }
  /** Desks beside a person's first, which stands in `person`. */
  personDesk: { person: string; desk: string }
  duty: {
    id: string
    person: string
    desk: string
    duty: string
    /** The shift that it ends with; null for a standing one. */
    shift: string | null
  }
  assignment: {
    id: string
    story: string
    /** Null for the whole story. */
    edition: string | null
    person: string
    as: string
    at: string
  }
  session: {
    id: string
    token: string
    userId: string
    expiresAt: string
    ipAddress: string | null
    userAgent: string | null
    createdAt: string
    updatedAt: string
    /** When a page was last opened in it, to the minute or so. */
    seenAt: string | null
  }
  account: {
    id: string
    accountId: string
    providerId: string
    userId: string
    accessToken: string | null
    refreshToken: string | null
    idToken: string | null
    accessTokenExpiresAt: string | null
    refreshTokenExpiresAt: string | null
    scope: string | null
    password: string | null
    createdAt: string
    updatedAt: string
  }
  verification: {
    id: string
    identifier: string
    value: string
    expiresAt: string
    createdAt: string
    updatedAt: string
  }
  invitation: {
    id: string
    secretHash: string
    email: string
    role: string
    /** JSON of ids, the first of them the person's own. */
    desks: string
    invitedBy: string
    createdAt: string
    expiresAt: string
    closedAt: string | null
    /** How it ended: `accepted`, `revoked`; null while it stands. */
    closed: string | null
  }
  passwordLink: {
    secretHash: string
    person: string
    /** Null for one that was asked for at the door and sent by mail. */
    madeBy: string | null
    expiresAt: string
  }
  secondFactor: {
    person: string
    /** The secret, sealed with the server's own. */
    secret: string
    /** Null until a code has shown that the person's device has it. */
    confirmedAt: string | null
    /** The time step of the last code that was used: one of it or before is not taken again. */
    lastStep: number
  }
  recoveryCode: { person: string; hash: string }
  story: {
    id: string
    slug: string
    /** The original's, also of a story that is only planned. */
    language: string
    desk: string
    genre: string
    urgency: number
    owner: string | null
    due: string | null
    targetLength: number | null
    budgetLine: string
    languagesWanted: string
    eventTime: string | null
    restrictedTo: string | null
    /** JSON; null where the story is the newsroom's own. */
    outsideOriginal: string | null
    createdBy: string
    createdAt: string
  }
  edition: {
    id: string
    story: string
    language: string
    follows: string | null
    /** Null: its story's. */
    desk: string | null
    state: string
    claimedBy: string | null
    claimedAt: string | null
    /** Ids of the versions filed and cleared last. */
    filed: string | null
    cleared: string | null
    /** As the list shows it; kept up with the room a moment after each edit. */
    headline: string
    words: number
    liveHash: string
    /** Position of the room's log that headline, words and liveHash were read at. */
    listedAt: number
    /** Counted up when it may print something else; it was listed when this stood at `printed`. */
    printDue: Generated<number>
    printed: Generated<number>
    /** JSON of what an import could not place; null once somebody dismissed it. */
    leftover: string | null
    createdAt: string
  }
  version: {
    id: string
    edition: string
    number: number
    reason: string
    /** Null for the clock. */
    madeBy: string | null
    madeAt: string
    hash: string
    words: number
    note: string
    /** Position of the room's log that it was read at. */
    position: number
    /** Words more and fewer than in the one before; null where nobody counted. */
    added: number | null
    removed: number | null
    /** JSON of the ids of those who wrote since the one before. */
    writers: string
    /** The shared document as one Yjs update: with comments, notes and ids. */
    working: Uint8Array
    /** JSON of the publishable copy, whose hash it is. */
    publishable: string
  }
  /** How an edition was handed over last. */
  filing: {
    edition: string
    person: string
    /** Whom it was filed to; null for the desk. */
    to: string | null
    waitsSince: string
    rungAt: string | null
    /** When whoever filed was asked to read back what was changed since. */
    askedBackAt: string | null
  }
  /** Who has cleared which copy, as what. */
  clearing: {
    id: string
    edition: string
    hash: string
    /** Null where a duty cleared it beside the editors. */
    version: string | null
    person: string
    at: string
    as: string
  }
  /** Editions that do not go out; `until` null for until somebody lifts it. */
  hold: { edition: string; reason: string; person: string; at: string; until: string | null }
  /** Editions whose last clearing was forced, until somebody clears a copy of them. */
  forcing: { edition: string; version: string; person: string; at: string; reason: string }
  /** What whoever filed says of a copy that was changed since. */
  readBack: {
    id: string
    edition: string
    hash: string
    person: string
    answer: string
    words: string
    at: string
  }
  /** Threads by which the lawyer or the standards editor is asked; `answer` null while nobody has answered. */
  flag: {
    thread: string
    edition: string
    duty: string
    person: string
    at: string
    answer: string | null
    answeredBy: string | null
    answeredAt: string | null
  }
  /** JSON of how a desk wants what it clears to be looked at. */
  deskPolicy: { desk: string; policy: string }
  /** What an editor ordered to go out. */
  release: {
    id: string
    story: string
    kind: string
    /** 1: whole or not at all. */
    joint: number
    /** 1: whatever is cleared when it goes; otherwise what was cleared when it was ordered. */
    newest: number
    notBefore: string | null
    notBeforeZone: string | null
    embargoed: number
    /** Null in an embargo: until it is lifted. */
    embargo: string | null
    embargoZone: string | null
    advisory: string
    state: string
    why: string
    person: string
    at: string
    doneAt: string | null
  }
  releaseEdition: {
    release: string
    edition: string
    position: number
    /** Null until one is cleared. */
    version: string | null
    out: number
  }
  /** What went out: rows that never change. */
  publication: {
    id: string
    edition: string
    number: number
    kind: string
    update: number | null
    version: string
    hash: string
    publishedAt: string
    advisory: string
    /** Null for a kill. */
    release: string | null
    by: string | null
  }
  /** Where an edition is found since it first went out. */
  publishedAddress: { address: string; edition: string }
  /** A story that was withdrawn. */
  storyKill: {
    id: string
    story: string
    reason: string
    instruction: string
    substitute: number
    person: string
    at: string
  }
  /** A desk that is asked whether it has seen it. */
  killAcknowledgement: { story: string; desk: string; person: string | null; at: string | null }
  /** Headlines that go out alone: one, in however many languages. */
  alert: { id: string; story: string; number: number; at: string }
  /** In one language; once it is out, a row that never changes. */
  alertWords: {
    alert: string
    edition: string
    words: string
    hash: string
    filedBy: string
    filedAt: string
    releasedBy: string | null
    releasedAt: string | null
    address: string | null
  }
  /** What a correction of an original asks of a localization. */
  correctionTask: { publication: string; edition: string; thread: string }
  /** A localized copy may go out behind what was cleared of its original. */
  behindAllowed: {
    edition: string
    hash: string
    original: string
    reason: string
    person: string
    at: string
  }
  /** What the server is to do at its time, once. */
  job: {
    kind: string
    subject: string
    due: string
    attempt: number
    /** What went wrong the last time. */
    failure: string | null
  }
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
  /** What was said of blocks of a localization: of each, the newest counts. */
  translationAct: {
    position: Generated<number>
    /** Given by whoever acts: the same act sent twice is one. */
    id: string
    edition: string
    block: string
    /** 1: it is about the original's block, which was left out, and not about the localized one of the same id. */
    leftOut: number
    act: string
    /** JSON of the original's blocks as they were seen. */
    originals: string
    localized: string
    person: string
    at: string
  }
  /** How far a localization is, when `due` stood at `counted`. */
  translationProgress: {
    edition: string
    /** JSON; null before it was ever counted. */
    progress: string | null
    due: number
    counted: number
  }
  /** Texts of an original's block between which only a typo was mended. */
  translationTypo: {
    edition: string
    block: string
    before: string
    after: string
    person: string
    at: string
  }
  /** How the newsroom says something in another language; lists are JSON. */
  term: {
    id: string
    from: string
    to: string
    /** The term as it is compared with others. */
    key: string
    term: string
    preferred: string
    forbidden: string
    note: string
    example: string
    /** Who changed it last, and when. */
    person: string
    at: string
    removedAt: string | null
  }
  /** A rule of the stylebook; `not` and `say` are JSON. */
  styleRule: {
    id: string
    language: string
    kind: string
    /** What it is about, as it is compared with others. */
    key: string
    not: string
    say: string
    reason: string
    endings: number
    inQuotations: number
    /** Who changed it last; null where nobody has changed what the newsroom began with. */
    person: string | null
    at: string
    removedAt: string | null
  }
  /** A block and its translation, as it was confirmed last. */
  memoryPair: {
    id: string
    edition: string
    block: string
    original: string
    localized: string
    person: string
    at: string
  }
  /** What a remembered pair is looked up by. */
  memoryWord: { from: string; to: string; word: string; pair: string }
  /** A name that a story's people agreed on; `forms` is JSON of its forms by language. */
  storyName: { id: string; story: string; forms: string; person: string; at: string }
  /** Findings in an edition that somebody looked at and wants no more of. */
  findingDismissal: {
    edition: string
    /** Holds the texts that it was found in. */
    key: string
    check: string
    original: string
    localized: string
    reason: string
    person: string
    at: string
  }
  thread: {
    id: string
    edition: string
    /** JSON, as the ones below it. */
    subject: string
    begunBy: string
    begunAt: string
    query: string | null
    task: string | null
    resolvedBy: string | null
    resolvedAt: string | null
    askedFrom: string | null
    /** 1: only those who are named with it know of it. */
    closed: number
    removedAt: string | null
  }
  threadReader: { thread: string; person: string }
  comment: {
    position: Generated<number>
    id: string
    thread: string
    person: string
    at: string
    /** Null when their writer has removed them. */
    words: string | null
    /** JSON of ids. */
    mentions: string
    editedAt: string | null
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
  /** Where somebody was last in an edition, with it in sight. */
  visit: { edition: string; person: string; position: number; at: string }
  /** Filters of the list under a name. */
  savedView: {
    id: string
    name: string
    /** JSON. */
    filters: string
    /** Null for somebody's own. */
    desk: string | null
    /** Whoever made it. */
    person: string
    at: string
    removedAt: string | null
  }
  /** What somebody has read of what went out. */
  afterRead: { person: string; publication: string; at: string }
  /** One row, once a managing editor decided something. */
  draftRule: { id: number; showsWriters: number; draftDays: number | null }
  legalHold: { story: string; reason: string; person: string; at: string }
  /** What somebody says of themselves beside what credits print. */
  profile: {
    person: string
    beat: string
    /** JSON. */
    languages: string
    initials: string
    disclosures: string
  }
  picture: {
    person: string
    /** A square JPEG. */
    bytes: Uint8Array
    hash: string
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
  shift: {
    id: string
    desk: string
    slot: string
    revision: number
    startedAt: string
    endedAt: string | null
    handedOverAt: string | null
    note: string
    acknowledgedAt: string | null
    acknowledgedBy: string | null
  }
  /** Whom a shift was set with besides its slot; what they may by it stands in `duty` while it is on. */
  shiftCrew: { shift: string; person: string; part: string; language: string }
  deskNote: {
    id: string
    person: string
    at: string
    words: string
    /** JSON of what it said before. */
    earlier: string
  }
  deskLog: {
    position: Generated<number>
    id: string
    desk: string
    at: string
    shift: string | null
    story: string | null
    edition: string | null
    /** Of the two, what the line is: the row of an act on record, or a note. */
    act: number | null
    note: string | null
  }
  audit: {
    id: Generated<number>
    at: string
    person: string | null
    /** Id of the token that it was done by. */
    token: string | null
    act: string
    /** What it was done to, and its id. */
    what: string
    subject: string
    /** JSON of what changed. */
    details: string
  }
  /** What was decided about suggestions, and what of it is done in the text (`position`). */
  suggestionDecision: {
    edition: string
    suggestion: string
    round: number
    decision: string
    person: string
    at: string
    by: string
    /** JSON of what it would have done. */
    words: string
    /** JSON of what was seen of it. */
    seen: string | null
    position: number | null
    /** JSON of what it took from the document. */
    trace: string | null
    undoneAt: string | null
    undoneBy: string | null
  }
  /** What somebody is told: what it points to, and none of its words. */
  notice: {
    id: string
    person: string
    kind: string
    outcome: string | null
    story: string
    edition: string | null
    thread: string | null
    suggestion: string | null
    by: string
    at: string
    readAt: string | null
  }
  /** Where an editor placed an edition on the front of its language. */
  frontPlace: {
    edition: string
    /** A fractional index: fronts are read in its order. */
    place: string
    by: string
    at: string
  }
  /** Binds each act to all before it. */
  auditSeal: { row: number; hash: string; at: string }
  /** Where words were removed for good; `versions` is JSON of ids. */
  redaction: {
    id: string
    edition: string
    person: string
    at: string
    reason: string
    versions: string
    position: Generated<number>
    forgottenAt: string | null
  }
  sourceGroup: {
    id: string
    story: string
    claimed: number | null
    someOf: string | null
    by: string
    at: string
  }
  sourceMark: {
    id: string
    group: string
    edition: string
    /** JSON: where it stands, as threads have it. */
    subject: string
    by: string
    at: string
  }
  attestation: {
    group: string
    edition: string
    by: string
    at: string
    how: string
    /** JSON of keys of the words that it was said of. */
    keys: string
  }
  /** What is in an entry is sealed with a key that is not in the database. */
  vaultEntry: {
    id: string
    group: string
    story: string
    owner: string
    madeAt: string
    changedAt: string
    /** Its key is destroyed, or is to be. */
    purgedAt: string | null
  }
  vaultReader: { entry: string; person: string }
  /** A field of an entry, or a document with its name. */
  vaultPart: {
    id: string
    entry: string
    part: string
    sealed: Uint8Array
    at: string
  }
  vaultOpening: { position: Generated<number>; entry: string; person: string; at: string }
  token: {
    id: string
    person: string
    name: string
    /** JSON of the names of scopes. */
    scopes: string
    secretHash: string
    madeAt: string
    expiresAt: string
    usedAt: string | null
    revokedAt: string | null
  }
}
