/** What somebody is told who names a copy that is not in front of them. */
export const CHANGED_SINCE = 'The copy has changed since you looked. Read what changed, then clear that.'
