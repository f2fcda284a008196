/** What is written one a line. */
export const linesOf = (words: string): string[] => words.split('\n').flatMap((line) => line.trim() || [])
