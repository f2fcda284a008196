export const PICTURE_SIDE = 256

export interface ToPaint {
  bytes: Uint8Array
  orientation: number
}

/** A JPEG. */
export type Painted = Uint8Array
