const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Words as they may stand in HTML, in a text or in a quoted attribute. */
export const escaped = (words: string): string => words.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '')
