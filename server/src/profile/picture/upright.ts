/** From where in the picture as it was taken a pixel of the upright one comes; `n` is the last row and column. */
const FROM: Record<number, (x: number, y: number, n: number) => readonly [number, number]> = {
  2: (x, y, n) => [n - x, y],
  3: (x, y, n) => [n - x, n - y],
  4: (x, y, n) => [x, n - y],
  5: (x, y) => [y, x],
  6: (x, y, n) => [y, n - x],
  7: (x, y, n) => [n - y, n - x],
  8: (x, y, n) => [n - y, x],
}

/** Turns the pixels of a square, four bytes each, the way up that EXIF says, and lays them on white. */
export function upright(pixels: Uint8Array, side: number, orientation: number): Uint8Array {
  const turned = new Uint8Array(pixels.length)
  const from = FROM[orientation] ?? ((x: number, y: number) => [x, y] as const)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const [sx, sy] = from(x, y, side - 1)
      const [source, target] = [(sy * side + sx) * 4, (y * side + x) * 4]
      const alpha = (pixels[source + 3] ?? 255) / 255
      for (let color = 0; color < 3; color++)
        turned[target + color] = Math.round((pixels[source + color] ?? 0) * alpha + 255 * (1 - alpha))
      turned[target + 3] = 255
    }
  return turned
}
