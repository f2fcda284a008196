/** What happened, for pages that are open: they fetch again what they show of it. */
export type LiveEvent =
  | { kind: 'stories' }
  | { kind: 'edition'; id: string }
  | { kind: 'contributors' }
  /** How the newsroom prints has changed. */
  | { kind: 'house' }
  | { kind: 'people' }
  /** Who is on at a desk, or what its log says, has changed. */
  | { kind: 'desk'; id: string }
  /** Somebody's profile has changed. */
  | { kind: 'person'; id: string }
  /** What whoever hears it may do has changed: role, desks, duties. */
  | { kind: 'standing' }
