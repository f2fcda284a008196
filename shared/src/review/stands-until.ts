/** Whether what has an end still stands: a hold or an embargo ends by itself; one without an end is lifted by somebody. */
export const standsUntil = ({ until }: { until: string | null }, at: Date): boolean =>
  until === null || Date.parse(until) > at.getTime()
