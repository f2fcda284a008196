/**
 * What goes out of a block besides its kind and its words. Every other attribute is for colleagues or for a newer
 * schema, and stays in: what is not known to be for readers is not published.
 */
export const PUBLISHED_ATTRIBUTES = ['level', 'media', 'alt', 'credit', 'rights', 'address', 'data'] as const
