/** When a day of whoever looks begins, so many days later, in UTC; '' for no day. */
export function dayBegins(day: string, later: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const begins = new Date(year, month - 1, date + later)
  return day === '' || Number.isNaN(begins.getTime()) ? '' : begins.toISOString()
}
