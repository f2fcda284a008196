/** Whether somebody is still to say what those who worked on a story hold of what it is about. */
export const asksHoldings = (desks: readonly string[], desk: string, genre: string): boolean =>
  genre !== 'alert' && desks.includes(desk)
