/** A dateline's town in capitals; a state or country behind it stays as it is: "FORT WAYNE, Ind." */
export function shouted(place: string): string {
  const [town = '', ...behind] = place.split(',')
  return [town.toUpperCase(), ...behind].join(',')
}
