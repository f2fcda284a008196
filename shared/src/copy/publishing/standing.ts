/** What stands around a copy by rule, in the order in which it is printed. */
export const STANDING = ['head', 'bio', 'opinions', 'disclosure'] as const
