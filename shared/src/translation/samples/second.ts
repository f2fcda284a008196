export const second = ``
