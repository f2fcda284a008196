import { beforeEach } from 'vitest'

/**
 * Where the requests of a test come from: each test has a place of its own, so that what one gets wrong is not counted
 * against another. For a newsroom that is told of one proxy.
 */
export function ownPlace() {
  let place = 0
  const goElsewhere = () => {
    place++
  }
  beforeEach(goElsewhere)
  return { from: () => ({ 'x-forwarded-for': `10.1.0.${place}` }), goElsewhere }
}
